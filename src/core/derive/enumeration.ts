export interface Enumeration {
  readonly items: readonly string[];
  /** What stands behind the last item, from its comma on. */
  readonly rest: string;
}

/**
 * The list that `text` begins with: 'A, B, and C, in D' gives A, B, C and ', in D'. Undefined where there is none,
 * or where more than one reading is possible ('A, B and C and D').
 */
export function takeEnumeration(text: string): Enumeration | undefined {
  const parts = splitAtCommas(text);
  const last = parts.findIndex((part, i) => i > 0 && /^(?:and|or|as well as)\s/.test(part));
  if (last > 1 || (last === 1 && parts.length >= 2)) {
    const items = [...parts.slice(0, last), (parts[last] ?? '').replace(/^(?:and|or|as well as)\s+/, '')];
    const tail = parts.slice(last + 1);
    return whole(items, tail.length > 0 ? `, ${tail.join(', ')}` : '');
  }
  const closing = parts.findIndex((part) => /\s(?:and|or)\s/.test(part));
  if (closing < 0) return undefined;
  const pair = (parts[closing] ?? '').split(/\s+(?:and|or)\s+/);
  if (pair.length !== 2) return undefined;
  const tail = parts.slice(closing + 1);
  return whole([...parts.slice(0, closing), ...pair], tail.length > 0 ? `, ${tail.join(', ')}` : '');
}

/** The items of a text that is nothing but a list, or undefined. */
export function enumerationOf(text: string): readonly string[] | undefined {
  const found = takeEnumeration(text);
  return found && found.rest === '' && !sharesHead(found.items) ? found.items : undefined;
}

/** 'the free movement of goods, persons and capital': what is moved is a list, the movement is none. */
function sharesHead([first = '', ...others]: readonly string[]): boolean {
  return (
    /^(?:the|an?) (?:[\p{L}-]+ ){1,3}of \p{Ll}[\p{Ll}-]*$/u.test(first) &&
    others.length > 0 &&
    others.every((item) => /^\p{Ll}[\p{Ll}-]*$/u.test(item))
  );
}

/** Whether every item is a name: capital first, no verb-like length. */
export function areNames(items: readonly string[]): boolean {
  return items.every((item) =>
    /^(?:the )?\p{Lu}[\p{L}\p{M}\d'’.-]*(?:[ -](?:of|the|and|de|von|van|da|[\p{Lu}][\p{L}\p{M}\d'’.-]*))*$/u.test(
      item,
    ),
  );
}

function whole(items: readonly string[], rest: string): Enumeration | undefined {
  const trimmed = items.map((item) => item.trim());
  return trimmed.every((item) => item !== '') ? { items: trimmed, rest } : undefined;
}

function splitAtCommas(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth = Math.max(0, depth - 1);
    else if ((c === ',' || c === ';') && depth === 0 && !/\d/.test(text[i + 1] ?? '')) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts;
}
