import type { Document } from '../../model/document.ts';
import { draftCards } from '../cards.ts';
import { findFacts } from '../facts.ts';
import { readDocument } from '../read-document.ts';

/** What one rule makes of a document, as 'Question? -> Answer', before the gates: what the rules' tables compare. */
export function questionsBy(rule: string, document: Document): readonly string[] {
  const { outline, reading } = readDocument(document);
  const facts = findFacts(outline, reading).filter((found) => found.rule === rule);
  return draftCards(facts, reading).map(({ front, back }) => `${front} -> ${back}`);
}
