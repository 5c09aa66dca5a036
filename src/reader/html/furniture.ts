import { attribute, type Element, walk } from './tree.ts';

/** Elements that hold no words of a text, whatever the page. */
const NEVER =
  /^(?:head|script|style|template|iframe|object|embed|canvas|svg|audio|video|map|img|picture|source|track|input|button|select|textarea|datalist|dialog|noscript|noframes|frameset|meter|progress|rp|rt|del|s|strike|link|meta|base|annotation|annotation-xml)$/;

const ROLES =
  /^(?:navigation|banner|contentinfo|search|searchbox|dialog|alertdialog|alert|menu|menubar|toolbar|tablist|button|form|complementary|doc-endnotes|doc-bibliography|doc-toc|doc-backlink|doc-noteref)$/;

/** Whole names of classes and ids by which well-known page makers call their furniture. */
const NAMES =
  /^(?:mw-editsection|editsection|mw-jump-link|mw-indicators|mw-hidden-catlinks|catlinks|printfooter|sitesub|contentsub|hatnote|dablink|noprint|navbox.*|vertical-navbox|ambox|tmbox|ombox|mbox-.*|metadata|toc|toctitle|reflist|references|mw-references-.*|refbegin|citation-list|reference|cite-bracket|mw-cite-backlink|mw-empty-elt|rellink|sistersitebox|portalbox|portal-bar|authority-control|shortdescription|coordinates|geo(?:-[a-z-]+)?|mw-authority-control|sr-only|visually-hidden|visuallyhidden|screen-reader-text|a11y-hidden|headerlink|anchorjs-link|anchor-link|footnote-ref|footnote-back.*|footnotes?|endnotes?|bibliography)$/;

/** Words in such names that are enough by themselves, unless the element holds much of the page. */
const WORDS =
  /^(?:ads?|adsense|adsbygoogle|advert|adverts|advertisement|advertising|sponsor|sponsored|promo|promotion|promoted|cookies?|consent|gdpr|ccpa|nav|navbar|navigation|navi|menu|submenu|breadcrumbs?|crumbs|footer|sidebar|share|sharing|sharer|sharedaddy|social|related|relatedposts|recommended|recommendations|newsletter|subscribe|subscription|signup|login|popup|modal|overlay|lightbox|pagination|pager|toolbar|comments|comment|commentlist|commentform|respond|disqus|skip|skiplink|masthead|paywall|outbrain|taboola|widget|rating|ratings|toc|byline|dateline|timestamp|credits?|thumbcaption|pullquote)$/;

/** An element with more of the page's words than this share is no furniture, whatever it is called. */
const MUCH = 1 / 3;

export interface Words {
  /** Characters of visible text, by element. */
  readonly all: ReadonlyMap<Element, number>;
  readonly total: number;
  /** Characters that are links, by element. */
  readonly links: ReadonlyMap<Element, number>;
  /** The page's `main`, its articles, and all that holds one. */
  readonly core: ReadonlySet<Element>;
}

/** Counts the words below each element, once for the page. */
export function countWords(page: Element): Words {
  const all = new Map<Element, number>();
  const links = new Map<Element, number>();
  const core = new Set<Element>();
  const open: Counted[] = [{ element: page, before: 0, linksBefore: 0 }];
  let total = 0;
  let linked = 0;
  let anchors = 0;
  walk(page, {
    enter(element) {
      if (NEVER.test(element.tagName)) return false;
      open.push({ element, before: total, linksBefore: linked });
      if (element.tagName === 'a') anchors++;
      if (isCore(element)) {
        for (let i = open.length - 1; i >= 0; i--) {
          const holder = (open[i] as Counted).element;
          if (core.has(holder)) break;
          core.add(holder);
        }
      }
      return true;
    },
    leave(element) {
      const counted = open.pop();
      if (element.tagName === 'a') anchors--;
      all.set(element, total - (counted?.before ?? 0));
      links.set(element, linked - (counted?.linksBefore ?? 0));
    },
    text(value) {
      const { length } = value.trim();
      total += length;
      if (anchors > 0) linked += length;
    },
  });
  return { all, total, links, core };
}

interface Counted {
  readonly element: Element;
  readonly before: number;
  readonly linksBefore: number;
}

/** A menu by its make: a list or box that is hardly anything but links. */
export function isLinkList(element: Element, { all, links }: Words): boolean {
  if (!/^(?:ul|ol|div|section|table|p|center)$/.test(element.tagName)) return false;
  const length = all.get(element) ?? 0;
  return length > 0 && (links.get(element) ?? 0) >= length * 0.8;
}

/** What pages themselves mark as their main part. */
export function isCore(element: Element): boolean {
  return /^(?:main|article|body)$/.test(element.tagName) || attribute(element, 'role') === 'main';
}

/** Whether an element is page furniture, hidden, or holds no words at all. `inside` the main part or an article. */
export function isFurniture(element: Element, words: Words, inside: boolean): boolean {
  const { tagName } = element;
  if (NEVER.test(tagName) || isHidden(element)) return true;
  if (isInfobox(element)) return false;
  if (tagName === 'sup') return isCitation(element);
  if (tagName === 'nav' || tagName === 'footer') return true;
  if (tagName === 'header') return !inside;
  if (tagName === 'aside') return !holdsTable(element);
  const much = (words.all.get(element) ?? 0) > words.total * MUCH || words.core.has(element);
  if (namesOf(element).some((name) => NAMES.test(name))) return true;
  if (much) return false;
  return (
    tagName === 'form' ||
    attribute(element, 'aria-hidden') === 'true' ||
    ROLES.test(attribute(element, 'role') ?? '') ||
    hasFurnitureName(element)
  );
}

/** Boxes of attributes beside a text: 'infobox', 'portable-infobox'. */
export function isInfobox(element: Element): boolean {
  return namesOf(element).some((name) => /(?:^|[-_])infobox(?:$|[-_])/.test(name));
}

/** An id may come from the words of a heading, as in `<section id="related-work"><h2>Related work</h2>`. */
function hasFurnitureName(element: Element): boolean {
  const id =
    /^(?:div|section|ul|ol|table|p)$/.test(element.tagName) && !isHeaded(element)
      ? attribute(element, 'id')
      : '';
  return [...wordsOf(attribute(element, 'class')), ...wordsOf(id)].some((name) =>
    name.split(/[-_]+/).some((word) => WORDS.test(word)),
  );
}

function isHeaded({ childNodes }: Element): boolean {
  return childNodes.slice(0, 5).some(({ nodeName }) => /^h[1-6]$/.test(nodeName));
}

function namesOf(element: Element): readonly string[] {
  return [...wordsOf(attribute(element, 'class')), ...wordsOf(attribute(element, 'id'))];
}

function wordsOf(names: string | undefined): readonly string[] {
  return (names ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 30);
}

function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined) return true;
  // The formulas of some sites are hidden behind their picture.
  if (namesOf(element).some((name) => name.includes('mathml'))) return false;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '');
}

/** A raised mark that leads to a note: `[1]`, `[note 2]`, or any short one that is a link within the page. */
function isCitation(element: Element): boolean {
  let text = '';
  let leads = false;
  walk(element, {
    enter(child) {
      leads ||= child.tagName === 'a' && /^[^#]*#/.test(attribute(child, 'href') ?? '');
      return true;
    },
    leave() {},
    text(value) {
      text += value;
    },
  });
  const mark = text.trim();
  return (
    namesOf(element).some((name) => NAMES.test(name)) || /^\[.*\]$/s.test(mark) || (leads && mark.length <= 8)
  );
}

function holdsTable(element: Element): boolean {
  let found = false;
  walk(element, {
    enter(child) {
      found ||= child.tagName === 'table' || child.tagName === 'dl';
      return !found;
    },
    leave() {},
    text() {},
  });
  return found;
}
