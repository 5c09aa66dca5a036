import { describe, expect, it } from 'vitest';
import type { AnswerType } from '../model/deck.ts';
import { checkAnswer } from './check-answer.ts';

/** `[missing]` in the expected answer; `{changed}` and `<extra>` in what was typed. */
function drawn(given: string, back: string, answerType: AnswerType): string {
  const { diff } = checkAnswer(given, { back, answerType });
  const signs = { same: ['', ''], missing: ['[', ']'], changed: ['{', '}'], extra: ['<', '>'] } as const;
  const draw = (parts: readonly { readonly text: string; readonly mark: keyof typeof signs }[]) =>
    parts.map(({ text, mark }) => `${signs[mark][0]}${text}${signs[mark][1]}`).join('');
  return `${draw(diff.expected)} / ${draw(diff.given)}`;
}

describe('a diff', () => {
  it.each([
    ['Tashkent', 'Tashkent', 'place', 'Tashkent / Tashkent'],
    ['2300', '2,300', 'number', '2,300 / 2300'],
    ['Chisinau', 'Chisinau, Moldova', 'place', 'Chisinau, [Moldova] / Chisinau'],
    ['Tashkant', 'Tashkent', 'place', 'Tashk[e]nt / Tashk{a}nt'],
    ['Tashkentt', 'Tashkent', 'place', 'Tashkent / Tashkent<t>'],
    ['Tahkent', 'Tashkent', 'place', 'Ta[s]hkent / Tahkent'],
    ['Moscow', 'Tashkent', 'place', '[Tashkent] / {Moscow}'],
    ['2400', '2,300', 'number', '[2,300] / {2400}'],
    ['over 2000', '2,000', 'number', '2,000 / <over> 2000'],
    ['€50', '$50', 'number', '[$]50 / {€}50'],
    ['', 'Tashkent', 'place', '[Tashkent] / '],
    ['big red cat', 'red cat', 'term', 'red cat / <big> red cat'],
    ['soviet onion', 'The Soviet Union', 'term', 'The Soviet [U]nion / soviet {o}nion'],
    ['Putin', 'Vladimir Putin', 'person', '[Vladimir] Putin / Putin'],
    ['1992', '15 May 1992', 'date', '[15 May 1992] / {1992}'],
    ['x', 'one two three', 'phrase', '[one two three] / {x}'],
  ] as const)('of %j and %j as a %s is %s', (given, back, answerType, expected) => {
    expect(drawn(given, back, answerType)).toBe(expected);
  });
});
