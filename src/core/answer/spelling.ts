type Rule = readonly [pattern: RegExp, american: string];

/**
 * British spellings and what is written for them in America. Where a rule would join two words (four and for), it names its
 * stems; -ise for -ize joins none.
 */
const AMERICAN: readonly Rule[] = [
  [
    /(?<=col|hon|fav|lab|neighb|harb|behavi|hum|rum|vap|arm|endeav|flav|od|parl|rig|splend|tum|vig|savi)our/,
    'or',
  ],
  [/(?<=.{3})is(?=(?:e|ed|es|er|ers|ing|ations?)$)/, 'iz'],
  [/(?<=ly)s(?=(?:e|ed|er|ers|ing)$)/, 'z'],
  [/(?<=cent|theat|met|lit|fib|calib|sab|scept|spect|lust|meag|somb|maneuv|manoeuv)re(?=s?$)/, 'er'],
  [/(?<=def|off|lic|pret)ence/, 'ense'],
  [/(?<=pract)is(?=e|ing|ed)/, 'ic'],
  [/(?<=catal|dial|anal|monol|prol|epil)ogue/, 'og'],
  [
    /(?<=h|an|leuk)ae(?=m)|(?<=p)ae(?=d)|(?<=arch|pal)ae(?=o)|(?<=medi)ae(?=v)|(?<=c)ae(?=s)|(?<=^)ae(?=sth|on)/,
    'e',
  ],
  [/(?<=f)oe(?=t)|(?<=man)oe(?=uv)|(?<=^)oe(?=s[ot])|(?<=am)oe(?=b)|(?<=diarrh)oe(?=a)/, 'e'],
  [
    /(?<=travel|cancel|model|label|fuel|signal|counsel|level|marvel|tunnel|channel|jewel|rival|dial)l(?=[eio])/,
    '',
  ],
  [/sulph/, 'sulf'],
  [/(?<=alumin)ium/, 'um'],
  [/(?<=program)me(?=s?$)|(?<=gram)me(?=s?$)/, ''],
  [/(?<=judg|acknowledg)e(?=ment)|(?<=ag)e(?=ing$)/, ''],
  [/(?<=^)aero(?=planes?$)/, 'air'],
  [/(?<=art)e(?=fact)/, 'i'],
  [/(?<=m)ou(?=ld|lt)/, 'o'],
  [/(?<=^)sc(?=eptic)/, 'sk'],
  [/(?<=^gr)e(?=y)/, 'a'],
  [/(?<=^pl)ough/, 'ow'],
  [/(?<=^t)y(?=res?$)/, 'i'],
];

/** `word` (folded) in American spelling; other words as they are. */
export function american(word: string): string {
  return AMERICAN.reduce((spelled, [pattern, replacement]) => spelled.replace(pattern, replacement), word);
}

const IRREGULAR = new Map(
  Object.entries({
    ...{ men: 'man', women: 'woman', children: 'child', feet: 'foot', teeth: 'tooth', mice: 'mouse' },
    ...{ geese: 'goose', criteria: 'criterion', phenomena: 'phenomenon', bacteria: 'bacterium' },
    ...{
      nuclei: 'nucleus',
      fungi: 'fungus',
      analyses: 'analysis',
      hypotheses: 'hypothesis',
      crises: 'crisis',
    },
    ...{
      theses: 'thesis',
      axes: 'axis',
      bases: 'basis',
      matrices: 'matrix',
      vertices: 'vertex',
      indices: 'index',
    },
    ...{ leaves: 'leaf', wolves: 'wolf', knives: 'knife', halves: 'half', lives: 'life', movies: 'movie' },
  }),
);
/** Words that mean something else without their s, or have none to lose. */
const NO_PLURAL =
  /(?:ss|us|is|ics)$|^(?:news|series|species|means|arms|goods|customs|glasses|manners|spectacles|forces|contents|looks|times|always|perhaps|lens|gas|was|has|does|this|its)$/;

/**
 * One key for the singular and the plural of `word` (folded), where they are the same word. It need not be a word itself: it
 * lacks the e of -se, -xe, -ze, -che and -she, which the plurals of bus and house, of church and cache would else dispute.
 */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4) return word;
  const one =
    !word.endsWith('s') || NO_PLURAL.test(word) ? word : word.replace(/(?<=[^aeiou])ie(?=s$)|s$/g, pluralEnd);
  return one.replace(/(?<=[sxz]|[cs]h)e$/, '');
}

function pluralEnd(found: string): string {
  return found === 'ie' ? 'y' : '';
}
