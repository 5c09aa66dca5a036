import { compose } from '../compose.ts';
import { stretch } from './inline-text.ts';
import { attribute, type Element, isElement, textOf, walk } from './tree.ts';

/**
 * What the page is about: the main heading with which its `<title>` begins; else the first one within `part`; else one
 * that the `<title>` repeats; else the `<title>` without the name of the site.
 */
export function findTitle(page: Element, part: Element): string | undefined {
  const title = titleOf(page);
  const lower = title?.toLowerCase() ?? '';
  const headings = mainHeadings(page);
  return (
    headings.find((heading) => lower.startsWith(heading.toLowerCase())) ??
    mainHeadings(part)[0] ??
    headings.find((heading) => lower.includes(heading.toLowerCase())) ??
    (title === undefined ? undefined : withoutSite(title))
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

function mainHeadings(root: Element): readonly string[] {
  const found: string[] = [];
  let heading: string | undefined;
  walk(root, {
    enter(element) {
      if (/^(?:script|style|template|noscript|svg|head)$/.test(element.tagName)) return false;
      if (attribute(element, 'hidden') !== undefined || attribute(element, 'class')?.includes('editsection'))
        return false;
      if (element.tagName === 'h1') heading = '';
      return true;
    },
    leave(element) {
      if (element.tagName !== 'h1') return;
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
