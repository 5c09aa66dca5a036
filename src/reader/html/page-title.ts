import { compose } from '../compose.ts';
import { stretch } from './inline-text.ts';
import { attribute, type Element, isElement, textOf, walk } from './tree.ts';

/**
 * What the page is about: the heading with which its `<title>` begins; else the first main heading within `part`; else
 * one that the `<title>` repeats; else the `<title>` without the name of the site.
 */
export function findTitle(page: Element, part: Element): string | undefined {
  const title = titleOf(page);
  const short = title === undefined ? undefined : withoutSite(title);
  const lower = title?.toLowerCase() ?? '';
  const begins = (heading: string) =>
    lower.startsWith(heading.toLowerCase()) && heading.length * 2 >= (short?.length ?? 0);
  return (
    headingsIn(page, /^h[1-3]$/).find(begins) ??
    headingsIn(part, /^h1$/)[0] ??
    headingsIn(page, /^h1$/).find((heading) => lower.includes(heading.toLowerCase())) ??
    short
  );
}

function titleOf(page: Element): string | undefined {
  const head = page.childNodes.find((node) => isElement(node) && node.tagName === 'head');
  const title =
    head && isElement(head)
      ? head.childNodes.find((node) => isElement(node) && node.tagName === 'title')
      : undefined;
  return title && isElement(title)
    ? oneLine(title.childNodes.map((node) => textOf(node) ?? '').join(''))
    : undefined;
}

/** 'Tides - Example Encyclopedia' -> 'Tides' */
function withoutSite(title: string): string {
  return title.replace(/^(.+?)\s+[-–—|·»]\s+.*$/, '$1');
}

function headingsIn(root: Element, tags: RegExp): readonly string[] {
  const found: string[] = [];
  let heading: string | undefined;
  walk(root, {
    enter(element) {
      if (/^(?:script|style|template|noscript|svg|head)$/.test(element.tagName)) return false;
      if (attribute(element, 'hidden') !== undefined || attribute(element, 'class')?.includes('editsection'))
        return false;
      if (tags.test(element.tagName)) heading = '';
      return true;
    },
    leave(element) {
      if (!tags.test(element.tagName)) return;
      const line = oneLine(heading ?? '');
      if (line !== undefined) found.push(line);
      heading = undefined;
    },
    text(value) {
      if (heading !== undefined) heading += value;
    },
  });
  return found;
}

function oneLine(text: string): string | undefined {
  const line = compose([stretch(text, false)]).text.slice(0, 300);
  return /[\p{L}\p{N}]/u.test(line) ? line : undefined;
}
