import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from 'parse5';
import { failed, type Outcome } from '../../core/model/problem.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

/** What is nested deeper loses its tags, as in browsers, and keeps its words. */
const MAX_DEPTH = 512;
/** A page has some ten thousand; wrong nesting of bold and the like can make far more than its source holds. */
const MAX_ELEMENTS = 1_000_000;

/** Whose content is no markup: to drop the tag would make words of it. */
const RAW = /^(?:script|style|title|textarea|iframe|noembed|noframes|xmp|plaintext)$/;

class ShallowParser extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  override onStartTag(
    token: Parameters<Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>['onStartTag']>[0],
  ) {
    if (this.openElements.stackTop < MAX_DEPTH || RAW.test(token.tagName)) super.onStartTag(token);
  }
}

class TooManyElements extends Error {}

/** The page's tree, as a browser without scripts builds it. Linear in the markup, whatever its nesting. */
export function parsePage(markup: string, name: string): Outcome<Element> {
  let elements = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...args) {
      if (++elements > MAX_ELEMENTS) throw new TooManyElements();
      return defaultTreeAdapter.createElement(...args);
    },
  };
  try {
    const page = ShallowParser.parse(markup, { treeAdapter, scriptingEnabled: false });
    const root = page.childNodes.find((node): node is Element => node.nodeName === 'html');
    return root ? { ok: true, value: root } : noText(name);
  } catch (error) {
    if (!(error instanceof TooManyElements)) throw error;
    return failed(
      'too-large',
      `${name} has too many parts (the limit is 1 million). Save the text you need.`,
    );
  }
}

export function noText(name: string): Outcome<never> {
  return failed('empty', `${name} holds no text to learn from. Choose a page with an article.`);
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function textOf(node: Node): string | undefined {
  return node.nodeName === '#text' && 'value' in node ? node.value : undefined;
}

/** The value of an attribute, or undefined. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}

/** What a walk meets: each element twice, around what it holds. */
export interface Visitor {
  /** Whether to go into the element; `leave` is called only then. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (value: string) => void;
}

/** Visits all that is in `root`, in order, without recursion. */
export function walk(root: Element, { enter, leave, text }: Visitor): void {
  const open: { readonly element: Element; next: number }[] = [{ element: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.element.childNodes[top.next++];
    if (child === undefined) {
      open.pop();
      if (top.element !== root) leave(top.element);
    } else if (isElement(child)) {
      if (enter(child)) open.push({ element: child, next: 0 });
    } else {
      const value = textOf(child);
      if (value !== undefined) text(value);
    }
  }
}
