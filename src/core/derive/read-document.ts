import type { Document } from '../model/document.ts';
import type { Reading } from './fact.ts';
import { collectNames } from './names.ts';
import { outline } from './outline.ts';
import { resolveReferences } from './resolve/resolve.ts';
import type { Outline } from './sentence.ts';
import { findTopic } from './topic.ts';

/** The document as the rules see it: sentences with their references resolved, lists, names and topic. */
export function readDocument(document: Document): { readonly outline: Outline; readonly reading: Reading } {
  const raw = inEnglish(outline(document));
  const names = collectNames(raw.sentences);
  const topic = findTopic(document.title, raw.sentences, names);
  const { sentences, standing } = resolveReferences(raw.sentences, topic, names);
  const byStart = new Map(sentences.map((sentence) => [sentence.start, sentence]));
  const lists = raw.lists.map((list) => ({
    ...list,
    leadIn: list.leadIn && (byStart.get(list.leadIn.start) ?? list.leadIn),
    items: list.items.map((item) => byStart.get(item.start) ?? item),
  }));
  return { outline: { ...raw, sentences, lists }, reading: { topic, names, standing } };
}

const ENGLISH = /\b(?:the|of|and|is|are|were|to|by|for|with|that|which|from|has|have)\b/gi;

/** The rules know English alone: in a text with hardly any of its small words they must not see clauses. */
function inEnglish(read: Outline): Outline {
  const text = read.sentences
    .map((sentence) => sentence.text.slice(0, 1000))
    .join(' ')
    .slice(0, 100_000);
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  if ((text.match(ENGLISH)?.length ?? 0) * 30 >= words) return read;
  return {
    sentences: read.sentences.map((sentence) => ({ ...sentence, clauses: [], tokens: [] })),
    lists: [],
    tables: [],
    headings: [],
  };
}
