import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One word as the treebank has it; offsets count in the text of its sentence. */
export interface GoldWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly tag: string;
  readonly upos: string;
  /** Place of the head in the sentence; -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

export interface GoldSentence {
  readonly text: string;
  readonly words: readonly GoldWord[];
}

export interface GoldDocument {
  readonly name: string;
  readonly genre: string;
  readonly sentences: readonly GoldSentence[];
}

/** All CoNLL-U files below a folder. */
export function readTreebank(folder: string, genreOf: (path: string) => string): GoldDocument[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.conllu'))
    .sort()
    .map((path) => ({
      name: basename(path, '.conllu'),
      genre: genreOf(path),
      sentences: sentencesOf(readFileSync(join(folder, path), 'utf8')),
    }));
}

/** The sentences of one CoNLL-U file. */
function sentencesOf(source: string): GoldSentence[] {
  return source
    .split(/\n\n+/)
    .map(sentenceOf)
    .filter((sentence) => sentence !== undefined);
}

function sentenceOf(block: string): GoldSentence | undefined {
  const lines = block.split('\n');
  const text = lines.find((line) => line.startsWith('# text = '))?.slice(9);
  if (!text) return undefined;
  const words: GoldWord[] = [];
  let cursor = 0;
  let joined = { until: 0, start: 0, end: 0 };
  for (const line of lines) {
    const [id = '', form = '', lemma = '', upos = '', tag = '', , head = '', relation = ''] =
      line.split('\t');
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      const start = text.indexOf(form, cursor);
      if (start < 0) return undefined;
      joined = { until: Number(range[2]), start, end: start + form.length };
      cursor = start;
    }
    if (!/^\d+$/.test(id)) continue;
    let start = text.indexOf(form, cursor);
    const isJoined = Number(id) <= joined.until;
    if (start < 0 || (isJoined && start + form.length > joined.end)) {
      if (!isJoined) return undefined;
      start = cursor;
    }
    const end = isJoined ? Math.min(start + form.length, joined.end) : start + form.length;
    cursor = Number(id) === joined.until ? joined.end : end;
    words.push({ form, start, end, lemma, upos, tag, head: Number(head) - 1, relation });
  }
  return words.length > 0 ? { text, words } : undefined;
}
