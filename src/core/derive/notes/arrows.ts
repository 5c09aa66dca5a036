import type { Fact } from '../fact.ts';
import { annotate } from '../language.ts';
import { capitalised, isPlural, wordCount } from '../words.ts';
import { workOf } from './cited.ts';
import { formOf, hasClause } from './form.ts';
import { noteLineOf, written } from './line.ts';

const ARROW = /\s*(?:[-=]+>|→|⇒)\s*/;

/** 'A -> B -> C' asks for the order; 'A -> B' for what follows from A; 'label: A -> B' for what leads there. */
export function arrowFacts(text: string, subject: string | undefined): readonly Fact[] {
  const line = written(text).replace(/[.\s]+$/, '');
  const parts = line.split(ARROW);
  const [left = '', right = ''] = parts;
  if (parts.length < 2 || parts.some((part) => part === '' || wordCount(part) > 14) || /[{}|;]/.test(line))
    return [];
  if (parts.length > 2) return chain(parts, subject);
  const label = /^(\p{L}[^:]{2,40}): (\S.*)$/u.exec(left);
  if (label?.[1] && label[2]) return led(label[1], label[2], right);
  return moved(left, right) ?? followed(left, right, subject);
}

function chain(parts: readonly string[], subject: string | undefined): readonly Fact[] {
  if (
    parts.some((part) => wordCount(part) > 6 || /[:.]\s/.test(part)) ||
    new Set(parts).size !== parts.length
  )
    return [];
  const before = subject === undefined ? '' : `${subject}: `;
  const base = { kind: 'relation', subject: parts.join(' ') } as const;
  // Of three, the order says it all.
  const next =
    parts.length < 4 && subject !== undefined
      ? []
      : parts.slice(1).map((part, i): Fact => {
          const question = capitalised(`${before}what comes after “${parts[i]}”?`);
          return { ...base, relation: `after ${parts[i]}`, question, answer: part, answerType: 'term' };
        });
  const question = `${before}what is the order, from first to last?`;
  const order: readonly Fact[] =
    subject === undefined
      ? []
      : [
          {
            kind: 'collection',
            relation: 'order',
            subject,
            question: capitalised(question),
            items: parts,
            ordered: true,
          },
        ];
  return [...order, ...next];
}

/** 'rehearsal: STM -> LTM'; of what happens somewhere, 'ridge: pressure drops -> melting', what follows there. */
function led(label: string, from: string, to: string): readonly Fact[] {
  const [, who, year] = /^(\p{Lu}[\p{L} .&+’'-]+?),? (\d{4})$/u.exec(label) ?? [];
  // 'Vine + Matthews 1963: magnetic stripes, in pairs -> proof': whose work the first thing is.
  if (who !== undefined && year !== undefined)
    return [workOf(from.split(/,| \(/)[0] ?? from, who.replace(/ \+ /g, ' & '), year)];
  if (/\d{4}/.test(label)) return [];
  const base = { kind: 'relation', subject: label } as const;
  if (wordCount(from) <= 3 && !hasClause(from)) {
    const question = `What leads from ${from} to ${to}?`;
    return [{ ...base, relation: 'leads', question, answer: label, answerType: 'term' }];
  }
  if (wordCount(to) > 12 || /[.?!:]\s/.test(`${from} ${to} `)) return [];
  const question = capitalised(`${label}: what follows from “${from.replace(/["“”]/g, '')}”?`);
  return [{ ...base, relation: `follows ${from}`, question, answer: to, answerType: 'phrase' }];
}

/** 'attention moves info from X -> Y': the arrow is a 'to'. */
function moved(left: string, right: string): readonly Fact[] | undefined {
  const [, subject = '', rest = ''] = /^(\S+(?: \S+){0,2}?) (\p{Ll}+s .*\bfrom .+)$/u.exec(left) ?? [];
  const verb = annotate(`It ${rest}`).flat()[1];
  if (subject === '' || verb?.pos !== 'VERB') return undefined;
  const question = `What ${rest} to ${right}?`;
  return [{ kind: 'relation', relation: 'moves', subject, question, answer: subject, answerType: 'term' }];
}

/** Of a thing in the plural or of what somebody does, an arrow says no more than that something is noted. */
function leadsTo(cause: string, right: string): string {
  if (formOf(cause) !== 'noun' || /[<>=≤≥]/.test(cause)) return `what follows from “${cause}”?`;
  return isPlural(cause) || hasClause(right)
    ? `what is noted for “${cause}”?`
    : `what does “${cause}” lead to?`;
}

function followed(left: string, right: string, subject: string | undefined): readonly Fact[] {
  const cause = left
    .split(', ')
    .filter((part) => !/^\p{Ll}[^=]* = /u.test(part))
    .join(', ')
    .replace(/^(?:but|and|so|then|thus|therefore|hence|also)[,:]? /i, '')
    .replace(/["“”]/g, '');
  const head = noteLineOf(cause);
  if (
    head ||
    wordCount(right) > 12 ||
    /[.?!:]\s|^[+]/.test(`${cause} ${right} `) ||
    !/^[\p{L}\d↑↓]/u.test(cause)
  )
    return [];
  const before = subject === undefined ? '' : `${subject}: `;
  const does = formOf(right) === 'does' && formOf(cause) === 'noun' && !isPlural(cause);
  const question = does
    ? `${capitalised(cause)}: what does it do?`
    : capitalised(`${before}${leadsTo(cause, right)}`);
  return [
    { kind: 'relation', relation: 'follows', subject: cause, question, answer: right, answerType: 'phrase' },
  ];
}
