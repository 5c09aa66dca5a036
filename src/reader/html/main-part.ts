import { isCore, isFurniture, type Words } from './furniture.ts';
import { attribute, type Element, isElement, walk } from './tree.ts';

/** A marked part is believed when it holds at least this share of the page's prose. */
const BELIEVED = 0.4;
/** Unmarked, the main part is the smallest element with at least this share. */
const NEARLY_ALL = 0.9;
/** A stretch of text outside links is prose from this length on, in characters. */
const PROSE = 20;

export interface MainPart {
  readonly element: Element;
  /** Whether the page says that it is; else menus may be left in it. */
  readonly marked: boolean;
}

/**
 * The element that holds the page's text. First the largest that the page marks as such (`main`, `article`,
 * `itemprop=articleBody`); else, from `body` inwards, the smallest that holds nearly all prose outside furniture.
 */
export function findMainPart(page: Element, words: Words): MainPart {
  const prose = countProse(page, words);
  const all = prose.get(page) ?? 0;
  const marked = [...prose.keys()].filter((element) => element !== page && isMarked(element));
  const most = marked.reduce((sum, element) => Math.max(sum, prose.get(element) ?? 0), 0);
  const best = most >= all * BELIEVED ? marked.find((element) => prose.get(element) === most) : undefined;
  return best
    ? { element: innermost(best, marked, prose), marked: true }
    : { element: narrowed(page, prose, all), marked: false };
}

function isMarked(element: Element): boolean {
  return (element.tagName !== 'body' && isCore(element)) || attribute(element, 'itemprop') === 'articleBody';
}

/** An article within `main` that has nearly all of its prose leaves out what stands around it. */
function innermost(part: Element, marked: readonly Element[], prose: ReadonlyMap<Element, number>): Element {
  const enough = (prose.get(part) ?? 0) * NEARLY_ALL;
  const within = new Set<Element>();
  walk(part, {
    enter(element) {
      within.add(element);
      return true;
    },
    leave() {},
    text() {},
  });
  return (
    marked.filter((element) => within.has(element) && (prose.get(element) ?? 0) >= enough).at(-1) ?? part
  );
}

function narrowed(page: Element, prose: ReadonlyMap<Element, number>, all: number): Element {
  let part = page;
  for (;;) {
    const inner = part.childNodes.find(
      (child): child is Element =>
        isElement(child) && isPart(child) && (prose.get(child) ?? 0) >= all * NEARLY_ALL,
    );
    if (!inner || all === 0) return part;
    part = inner;
  }
}

/** A paragraph, list or table is no part of a page, however much it holds. */
function isPart({ tagName }: Element): boolean {
  return /^(?:html|body|div|section|center|form|font|span)$/.test(tagName);
}

/** Characters of prose below each element that is no furniture, in the order of the page's start tags. */
function countProse(page: Element, words: Words): ReadonlyMap<Element, number> {
  const prose = new Map<Element, number>([[page, 0]]);
  let total = 0;
  let links = 0;
  let inside = 0;
  walk(page, {
    enter(element) {
      if (isFurniture(element, words, inside > 0)) return false;
      if (element.tagName === 'a') links++;
      if (isMarked(element)) inside++;
      prose.set(element, -total);
      return true;
    },
    leave(element) {
      if (element.tagName === 'a') links--;
      if (isMarked(element)) inside--;
      prose.set(element, (prose.get(element) ?? 0) + total);
    },
    text(value) {
      const { length } = value.trim();
      if (links === 0 && length >= PROSE) total += length;
    },
  });
  return prose.set(page, total);
}
