/** Numbers and spans of time in the words that the screens use. */

/** `1 review`, `2 reviews`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** A card's next interval, short enough for a button: `10 min`, `1 day`, `2.5 months`, `1.2 years`. */
export function interval(span: { readonly minutes: number } | { readonly days: number }): string {
  if ('minutes' in span) {
    const minutes = Math.max(1, Math.round(span.minutes));
    return minutes < 60 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
  }
  if (span.days < 31) return count(span.days, 'day');
  return span.days < 365 ? amount(span.days / 30.44, 'month') : amount(span.days / 365.25, 'year');
}

/** `less than a minute`, `about 5 minutes`, `about an hour`, `about 2 hours`. */
export function roughly(minutes: number): string {
  if (minutes < 1) return 'less than a minute';
  if (minutes < 55) return `about ${count(Math.round(minutes), 'minute')}`;
  const hours = Math.round(minutes / 60);
  return hours === 1 ? 'about an hour' : `about ${hours} hours`;
}

/** `512 bytes`, `24 KB`, `1.2 MB`, as file managers count. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte');
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`;
  const mega = bytes / 1e6;
  return mega < 999.5 ? `${mega.toFixed(mega < 10 ? 1 : 0)} MB` : `${(mega / 1000).toFixed(1)} GB`;
}

function amount(n: number, unit: string): string {
  const rounded = n < 10 ? n.toFixed(1).replace(/\.0$/, '') : String(Math.round(n));
  return `${rounded} ${unit}${rounded === '1' ? '' : 's'}`;
}
