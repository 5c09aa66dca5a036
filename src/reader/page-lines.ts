/** A person as a byline has it: 'A. Name', 'Ann van Lee'. */
const NAME =
  '(?:(?:Dr|Prof|Mrs?|Ms|Sir)\\.? )?\\p{Lu}[\\p{L}.’-]*(?: (?:de|van|von|der|al|bin))?(?: \\p{Lu}[\\p{L}.’-]*){1,3}';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?';
const DAY = `(?:\\d{1,2} ${MONTH},? \\d{4}|${MONTH} \\d{1,2},? \\d{4}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})`;
const DID =
  '(?:[Mm]edically |[Ll]ast )?(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Ee]dited|[Rr]eviewed|[Cc]ompiled|[Uu]pdated|[Rr]eported|[Pp]repared|[Ff]act[- ]checked|[Ww]ords|[Tt]ext|[Ss]tory|[Aa]rticle|[Nn]otes)';
const SAID = '(?:\\p{Lu}[\\p{L}.’-]*|\\d{1,4},?|of|the|and)';
const PICTURE = '[Pp]hoto(?:s|graph(?:s|y)?)?|[Ii]mages?|[Pp]ictures?|[Ii]llustrations?';
const PART = 'article|chapter|section|lesson|lecture|module|unit|page|post|topic';

/** Lines that a page or a textbook prints beside its text, whatever the site; the reason is for a person to read. */
const CUES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:fig(?:ure|\.)?|plate|diagram|photo(?:graph)?|illustration|map|chart|image) ?\d+(?:[.–-]\d+)*[a-z]?(?:[:.|]| [–—-]) ?\S/i,
    'caption of a figure',
  ],
  [/^Fig\. ?\d+(?:\.\d+)*[a-z]? \p{Lu}/u, 'caption of a figure'],
  [
    new RegExp(
      `^\\(?(?:${PICTURE})(?: credits?| sources?)? ?(?:by|from|courtesy of|[:©]) ?(?!(?:The|An?|What|How) )(?:[\\p{Lu}©@]|the \\p{Lu}|\\p{Ll}+ \\p{Lu}).{0,100}$`,
      'u',
    ),
    'credits',
  ],
  [
    new RegExp(
      `^(?:${DID} by|By):? ${NAME}(?:(?:,| and| &) ${NAME})*(?: ?[•·|–—].*|,?(?: on)?(?: ${SAID}){1,8})?$`,
      'u',
    ),
    'byline',
  ],
  [
    new RegExp(
      `^(?:first |last )?(?:published|posted|updated?|modified|review(?:ed)?|checked|edited)(?: on)?:? ${DAY}\\b.{0,60}$`,
      'iu',
    ),
    'page metadata',
  ],
  [
    /^(?:reading time:? )?\d+[- ]min(?:ute)?s?\.? read(?:ing time)?$|^reading time\b.{0,30}$/i,
    'page metadata',
  ],
  [
    /^(?:[\d,.]+k?|no) (?:comments?|replies|likes|shares|views|responses|reactions)$|^(?:comments?|replies|views|likes) ?(?::|\() ?[\d,]+\)?$|^(?:leave|post|add|write) a (?:comment|reply|review)\b.{0,40}$|^be the first to (?:comment|reply|review)\b/i,
    'comments',
  ],
  [/^\[[ x]\] |^to[- ]?dos?(?: list)?(?:$|\s*[:–—-])|^TODO\b/i, 'a thing to do'],
  [
    /^(?:homework|assignment|(?:required |set )?reading|for next (?:week|time|lecture|class))\s*:\s*(?:(?:re-?)?read\b|finish\b|do\b|bring\b|hand in\b|complete\b|ch(?:apter|s?\.)?\s?\d|pp?\.|pages?\b|sections? \d|exercises? \d|due\b)/i,
    'a thing to do',
  ],
  [/\((?:total )?\d+ marks?\)\s*$|\[\d+ marks?\]\s*$/i, 'exam question'],
  [/^(?:explain|describe|discuss|consider|outline) (?:how|why|what|whether)\b[^:]*[.?]?$/i, 'exam question'],
  [
    /^(?:exam(?:iner)?(?:'s|’s)?|top|study|revision|pro|quick|handy|test)[- ]tips?\s*(?:[:!–—-]|$)|^(?:tips?|hints?)(?: \d+)?\s*:/i,
    'tip',
  ],
  [
    /\b(?:discretionary|optional) (?:service charge|gratuity)\b|^(?:all )?prices (?:are|include|exclude)\b.{0,60}\b(?:vat|tax(?:es)?|postage)\b/i,
    'terms of sale',
  ],
  [/^did you know\b/i, 'a box beside the text'],
  [
    /^see also\b|^see (?:the )?(?:chapter|section|page|figure|fig\.|appendix) [\w.]+\.?$/i,
    'points elsewhere',
  ],
  [
    new RegExp(`^(?:next|previous|prev|following|last) (?:${PART})\\s*(?:[:→»›>]|$)`, 'i'),
    'points elsewhere',
  ],
  [/^(?:[Nn]ext|[Pp]rev(?:ious)?)\s*(?:[→»›>]|: ?\p{Lu}|$)/u, 'points elsewhere'],
  [/^(?:←|«|<<?) ?(?:back|previous|prev|next|newer|older)\b/i, 'points elsewhere'],
  [
    /^(?:up next|next up|coming up(?: next)?|read next|read also|also read|read more|related(?: (?:articles?|topics?|reading|pages?|content|links?))?|more (?:on|about) this(?: topic)?|main (?:article|page)s?|full article|further information|recommended(?: reading)?|you (?:might|may) also like|don['’]t miss)\s*:/i,
    'points elsewhere',
  ],
  [
    /^(?:in )?the (?:next|previous) (?:article|chapter|lesson|lecture|module),? (?:we|you|I|it is|deals?|covers?|looks?|explains?|discuss(?:es|ed)|describes?|introduces?|will|examines?|showed)\b/iu,
    'points elsewhere',
  ],
  [/^(?:\p{Lu}[\p{L}’' -]{1,24} [·•] ){3,}\p{Lu}[\p{L}’' -]{1,24}$/u, 'navigation'],
  [
    /\bnewsletters?\b.*\b(?:inbox|sign|subscri\p{L}+|e-?mails?|every (?:day|week|month))\b|\b(?:sign up|subscribe|get)\b.{0,40}\bnewsletter\b|\b(?:to|in|into) your (?:inbox|e-?mail)\b|^enter your e-?mail\b|\bunsubscribe\b/iu,
    'newsletter',
  ],
  [
    /^by (?:continuing|using|browsing)\b.{0,40}\b(?:this|our|the) (?:web ?site|site|page)\b|^we (?:value|care about|respect) your privacy\b|^cookies (?:help us|are used (?:on|by) this)\b|^(?:this|our) (?:site|website) (?:uses|stores|sets)\b/i,
    'cookie notice',
  ],
];

/** Why a line is printed beside the text and not of it, or undefined. */
export function pageLineOf(text: string): string | undefined {
  return CUES.find(([cue]) => cue.test(text))?.[1];
}

/** Headings over questions to the reader. */
const QUESTION_SECTION =
  /^(?:(?:end[- ]of[- ]chapter |chapter )?(?:review|exam|practice|discussion|study|revision|self[- ]test|quiz|checkpoint|comprehension|sample|further|test|homework|critical thinking)[- ](?:questions?|exercises?|problems|papers?)|exam practice|check your (?:understanding|knowledge|answers)|test your(?:self| knowledge| understanding)|(?:pop )?quiz|to[- ]?dos?(?: list)?|homework|learning (?:objectives|outcomes|goals)|did you know\?*)\s*[:?]?$/i;

/** Headings that may be over such questions. */
const MAYBE = /^(?:questions?|exercises?|activit(?:y|ies)|problems|assignments?|over to you)\s*:?$/i;

/** A question or a task for the reader: 'Compare arteries and veins.' */
const TASK =
  /\?$|^(?:explain|describe|discuss|compare|contrast|outline|evaluate|assess|define|state|name|list|give|identify|calculate|draw|sketch|label|summari[sz]e|distinguish|suggest|justify|analy[sz]e|complete|match|write|fill|solve|find|show|prove|work out)\b/i;

/** Whether what stands below a heading is questions to the reader. */
export function asksTheReader(heading: string, below: readonly string[]): boolean {
  const bare = heading.replace(/^[\d.]+\s+/, '').trim();
  if (QUESTION_SECTION.test(bare)) return true;
  if (!MAYBE.test(bare) || below.length === 0) return false;
  const answered = below.some((line) => /^A(?:nswer)?(?: ?\d+)?[:.] /.test(line));
  return !answered && below.filter((line) => TASK.test(line)).length * 2 > below.length;
}

/** A question in the manner of 'Q: ...?' whose answer is not what comes next. */
export function isUnanswered(line: string, next: string | undefined): boolean {
  if (!/^Q(?:uestion)?(?: ?\d+)?\s*[:.)] .*\?$/.test(line)) return false;
  return next === undefined || !/^A(?:nswer)?(?: ?\d+)?\s*[:.)] /.test(next);
}
