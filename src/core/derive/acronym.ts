/** The pairs 'Long Form (LF)' and 'LF (Long Form)' whose letters agree. */
export function acronymsIn(text: string): readonly { readonly long: string; readonly short: string }[] {
  const found: { long: string; short: string }[] = [];
  for (const match of text.matchAll(/\(([A-Z][\w&-]{1,9})\)/g)) {
    const short = match[1] ?? '';
    const before = text
      .slice(Math.max(0, match.index - 160), match.index)
      .trimEnd()
      .split(/\s+/);
    const long = longForm(before, short);
    if (long && (short.match(/[A-Z]/g)?.length ?? 0) >= 2) found.push({ long, short });
  }
  return found;
}

/** The fewest words before the bracket whose initials spell the acronym, small words left out or not. */
function longForm(words: readonly string[], short: string): string | undefined {
  const letters = short
    .replace(/[^A-Za-z]/g, '')
    .replace(/s$/, '')
    .toLowerCase();
  for (let n = 2; n <= Math.min(words.length, letters.length + 4); n++) {
    const part = words.slice(-n);
    if (/[,;:.()]/.test(part.slice(0, -1).join(''))) return undefined;
    const pieces = part.flatMap((word) => word.split('-')).filter((word) => word !== '');
    const all = pieces.map((word) => word.charAt(0).toLowerCase()).join('');
    const content = pieces.filter((word) => !/^(?:of|the|for|and|in|on|to|de|a|an)$/i.test(word));
    const main = content.map((word) => word.charAt(0).toLowerCase()).join('');
    const starts = !/^(?:of|the|for|and|in|on|to|a|an)$/i.test(pieces[0] ?? '');
    if (starts && (all === letters || main === letters)) return part.join(' ');
  }
  return undefined;
}
