import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JOURNAL_VERSION } from './journal.ts';
import { lineSplitter, readLine } from './journal-lines.ts';

const UNDO = {
  ...{ v: 1, type: 'undo', id: '6c2ab8a2-0f3e-4d5c-8d8a-2b3c4d5e6f70' },
  review: '6c2ab8a2-0f3e-4d5c-8d8a-2b3c4d5e6f71',
};

describe('lineSplitter', () => {
  it('finds the same lines wherever the text is cut', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\n') });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const lines: string[] = [];
        const { push, end } = lineSplitter((line) => lines.push(line));
        pieces.forEach(push);
        end();
        expect(lines).toEqual(pieces.join('').split('\n'));
      }),
    );
  });

  it('does not join the end of a file to the beginning of the next', () => {
    const lines: string[] = [];
    const { push, end } = lineSplitter((line) => lines.push(line));
    for (const file of ['a\nb', 'c\n']) {
      push(file);
      end();
    }
    expect(lines).toEqual(['a', 'b', 'c', '']);
  });

  it('keeps nothing of a line without an end, and lets the next one through', () => {
    const lines: string[] = [];
    const { push } = lineSplitter((line) => lines.push(line));
    const piece = ' '.repeat(2 ** 24);
    for (let count = 0; count < 12; count += 1) push(piece);
    push(`\n${JSON.stringify(UNDO)}\n`);
    expect(lines.map((line) => readLine(line))).toEqual(['unreadable', UNDO]);
    expect(lines[0]?.length).toBeLessThan(2 ** 26);
  });
});

describe('readLine', () => {
  it('takes an id in capitals for the same', () => {
    expect(readLine(JSON.stringify(UNDO).replace(UNDO.review, UNDO.review.toUpperCase()))).toEqual(UNDO);
  });

  it.each(['', 'null', '[]', '{"v":2,"type":"review"}', '{"v":2,"type":"un'])(
    'tells that %j is damaged',
    (line) => {
      expect(readLine(line)).toBe('unreadable');
    },
  );

  it('tells what a newer version wrote', () => {
    expect(readLine(JSON.stringify({ v: JOURNAL_VERSION + 1, type: 'song' }))).toBe('newer');
  });
});
