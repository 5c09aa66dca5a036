import type { Definition, SentenceRule } from '../fact.ts';
import { leans, withoutJoiner } from '../standalone.ts';
import { wordCount } from '../words.ts';
import { definitionOf } from './definition.ts';

const TERM = '["“‘]?([^"“”‘’,;:()]{2,50}?)["”’]?';
const NAMED = `(?:the (?:term|word|phrase|expression|concept of) )?${TERM}`;
const WORD = '(?:the (?:term|word|phrase|expression) )';

/** 'T refers to D', 'the term T means D', 'T is defined as D', 'T is the name for D', 'by T is meant D'. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^${NAMED} (?:usually |generally |often |normally )?(?:refers to|denotes) (.+)$`, 'is'),
  new RegExp(
    `^${WORD}${TERM} (?:usually |generally |often )?(?:means|describes|is used (?:for|to describe|to mean)) (.+)$`,
    'is',
  ),
  new RegExp(
    `^${NAMED} (?:is|are|can be|may be) (?:usually |generally |often |normally |sometimes |formally )?defined(?:, [^,]+,)? as (.+)$`,
    'is',
  ),
  new RegExp(
    `^${NAMED} (?:is|are) (?:the|a) (?:usual |general |common |technical )?(?:term|name|word) (?:that is )?(?:used )?(?:for|given to|to describe|applied to) (.+)$`,
    'is',
  ),
  new RegExp(`^by ${TERM} (?:is|are) meant (.+)$`, 'is'),
];

export const term: SentenceRule = ({ text, role }) => {
  if (role !== 'prose' || text.length > 400) return [];
  const parts = text.replace(/[.]$/, '').split(/[;:] /);
  return parts.flatMap((part, i) => {
    const said = withoutJoiner(part);
    const before = /^(.+?) (?:is|are|was|were|should|must|may|can|has|have) /.exec(parts[i - 1] ?? '')?.[1];
    const named =
      before === undefined
        ? said
        : said.replace(/^the (?:term|word|expression) (?=[a-z]+s )/, `the term ${before} `);
    return FORMS.flatMap((form) => found(form.exec(named))).slice(0, 1);
  });
};

function found(match: RegExpExecArray | null): readonly Definition[] {
  const [, subject = '', what = ''] = match ?? [];
  const described = /^(?:an?|the|any|how|\p{Ll}+ing|\p{Ll}+s) /u.test(what);
  if (
    subject === '' ||
    !described ||
    wordCount(subject) > 4 ||
    leans(subject) ||
    /^(?:it|they|the \p{Ll}+)$/iu.test(subject)
  )
    return [];
  const fact = definitionOf(
    subject,
    /[^s]s$/.test(subject) && !/^the (?:term|word)/i.test(match?.[0] ?? '') ? 'are' : 'is',
    what,
  );
  return fact.map((said) => ({ ...said, meant: true }));
}
