/** Numbers and spans of time in the words that the screens use. */

/** `1 review`, `2 reviews`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** A card's next interval, short enough for a button: `1 min`, `3 d`, `2.5 mo`, `1.2 y`. */
export function interval(span: { readonly minutes: number } | { readonly days: number }): string {
  if ('minutes' in span)
    return span.minutes < 60
      ? `${Math.max(1, Math.round(span.minutes))} min`
      : `${Math.round(span.minutes / 60)} h`;
  if (span.days < 31) return `${span.days} d`;
  return span.days < 365 ? `${tenths(span.days / 30.44)} mo` : `${tenths(span.days / 365.25)} y`;
}

/** The same for a screen reader: `1 minute`, `3 days`, `2.5 months`. */
export function spokenInterval(span: { readonly minutes: number } | { readonly days: number }): string {
  const [amount, unit] = interval(span).split(' ') as [string, string];
  const word = { min: 'minute', h: 'hour', d: 'day', mo: 'month', y: 'year' }[unit] ?? unit;
  return `${amount} ${word}${amount === '1' ? '' : 's'}`;
}

/** `less than a minute`, `about 5 minutes`, `about an hour`, `about 2 hours`. */
export function roughly(minutes: number): string {
  if (minutes < 1) return 'less than a minute';
  if (minutes < 55) return `about ${count(Math.round(minutes), 'minute')}`;
  const hours = Math.round(minutes / 60);
  return hours === 1 ? 'about an hour' : `about ${hours} hours`;
}

function tenths(n: number): string {
  return n < 10 ? n.toFixed(1).replace(/\.0$/, '') : String(Math.round(n));
}
