import type { Document } from '../model/document.ts';
import { isEnglish } from './english.ts';
import type { Reading } from './fact.ts';
import { collectNames } from './names.ts';
import { outline } from './outline.ts';
import { resolveReferences } from './resolve/resolve.ts';
import type { Outline } from './sentence.ts';
import { findTopic } from './topic.ts';
import { writtenOut } from './written-out.ts';

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
  return {
    outline: { ...raw, sentences: sentences.map(writtenOut), lists },
    reading: { topic, names, standing, past: isPast(document.text) },
  };
}

/** Whether most of the years that it names lie before the middle of the last century. */
function isPast(text: string): boolean {
  const years = text.slice(0, 100_000).match(/\b1[0-9]{3}\b/g) ?? [];
  return years.length > 2 && years.filter((year) => Number(year) < 1950).length * 2 > years.length;
}

/** The rules know English alone: in a text of another language they must not see clauses. */
function inEnglish(read: Outline): Outline {
  const said = [...read.sentences, ...read.headings].map(({ text }) => text);
  const cells = read.tables.flatMap(({ table }) =>
    [...table.header, ...table.rows.flatMap((row) => row.cells)].map(({ text }) => text),
  );
  const shown = (said.length > 0 ? said : cells).map((text) => text.slice(0, 1000)).join(' ');
  if (isEnglish(shown.slice(0, 100_000))) return read;
  return {
    sentences: read.sentences.map((sentence) => ({ ...sentence, clauses: [], tokens: [] })),
    lists: [],
    tables: [],
    headings: [],
  };
}
