import type { Reason } from '../../../core/archive/manifest.ts';
import { DAY, type StudyDay } from '../../../core/model/time.ts';
import type { ArchivePreview } from '../../../ipc/your-data.ts';
import { count } from '../../ui/words.ts';

/** What snapshots and previews say. */

export const REASONS: Readonly<Record<Reason, string>> = {
  automatic: 'by itself',
  'by-hand': 'taken by you',
  'before-restore': 'before a restore',
  'before-import': 'before an import',
  export: 'an export',
};

/** `28 November 2026, 15:20`, on the clock of this device. */
export function momentWords(at: number): string {
  const date = new Date(at);
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `${day}, ${date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
}

function dayWords(day: StudyDay): string {
  const date = new Date(day * DAY);
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** What an archive holds, as names with values. */
export function contentWords({ summary }: ArchivePreview): readonly (readonly [string, string])[] {
  const { answers, practice, cards, edits, choices, days, documents, decks, newer } = summary;
  return [
    ['Answers', answers.toLocaleString('en')],
    ...(practice > 0 ? [['Answers in drills', practice.toLocaleString('en')] as const] : []),
    ['Cards with progress', cards.toLocaleString('en')],
    ...(edits > 0 ? [['Cards in your words', edits.toLocaleString('en')] as const] : []),
    ['Study days', days === null ? 'none yet' : spanWords(days)],
    ['Your documents', documents.toLocaleString('en')],
    ['Decks', decks.map(({ title }) => title).join(', ') || 'none'],
    ['Settings changed', choices.toLocaleString('en')],
    ...(newer > 0 ? [['Entries of a newer version', newer.toLocaleString('en')] as const] : []),
  ];
}

function spanWords({ first, last }: { readonly first: StudyDay; readonly last: StudyDay }): string {
  return first === last ? dayWords(first) : `${dayWords(first)} to ${dayWords(last)}`;
}

/** What restoring it would change, a sentence for each kind of thing. */
export function restoreWords({ difference }: ArchivePreview): readonly string[] {
  const { onlyNow, onlyThen, choices, documents } = difference;
  return said([
    [onlyNow, `${count(onlyNow, 'answer')} given since would go.`],
    [onlyThen, `${count(onlyThen, 'answer')} would come back.`],
    [choices, `${count(choices, 'setting')} would be as ${choices === 1 ? 'it was' : 'they were'}.`],
    [documents.onlyNow.length, `Documents that would go: ${documents.onlyNow.join(', ')}.`],
    [documents.onlyThen.length, `Documents that would come back: ${documents.onlyThen.join(', ')}.`],
    [documents.changed.length, `Documents that would be as they were: ${documents.changed.join(', ')}.`],
  ]);
}

/** What importing it would change. */
export function importWords({ difference }: ArchivePreview): readonly string[] {
  const { onlyThen, choices, documents } = difference;
  return said([
    [onlyThen, `${count(onlyThen, 'answer')} would be added.`],
    [choices, `${count(choices, 'setting')} would be as it was chosen last, here or there.`],
    [documents.onlyThen.length, `Documents that would be added: ${documents.onlyThen.join(', ')}.`],
    [documents.changed.length, `Documents that stay as you have them: ${documents.changed.join(', ')}.`],
  ]);
}

function said(sentences: readonly (readonly [number, string])[]): readonly string[] {
  return sentences.flatMap(([number, sentence]) => (number > 0 ? [sentence] : []));
}
