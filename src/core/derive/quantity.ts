/** A number as an answer, with what limits it and its unit: 'nearly 2,000', 'only about 500 metres', '87.5%'. */
export interface Quantity {
  readonly text: string;
  /** Whether a unit of measure belongs to it; 'nearly 2,000 people' are counted, not measured. */
  readonly unit: boolean;
}

const LIMIT =
  '(?:(?:about|nearly|almost|roughly|some|around|over|just over|just under|more than|less than|fewer than|at least|at most|up to|approximately|well over|only) )*';
const FIGURE =
  '(?:[£$€¥])?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?: (?:hundred|thousand|million|billion|trillion))?';
const UNIT =
  '(?:%|per cent|percent|°C|°F|kelvin|degrees(?: Celsius)?|(?:square |cubic )?(?:kilo|centi|milli|micro|nano)?(?:metres?|meters?|grams?|litres?|liters?|tons?|tonnes?|watts?|joules?|volts?)|miles?|feet|inches|acres|hectares|(?:square )?km²?|cm|mm|kg|mg|g|nm|ms|seconds?|minutes?|hours?|(?:working |calendar |consecutive )?days?|weeks?|months?|years?|centuries|light-years|solar masses|times|years old)(?: (?:per|an?) (?:second|minute|hour|day|week|month|year|head))?';
const QUANTITY = new RegExp(
  `(?<![\\w.,-])(${LIMIT}${FIGURE})(?:( ?${UNIT})(?![\\w-]))?(?![\\w,.-]*\\d)(?![-\\w])`,
  'gi',
);

/** The quantities of `text`; years, dates, clock times and numbers that are part of a name are none. */
export function mentionsOf(text: string): readonly Quantity[] {
  return [...text.matchAll(QUANTITY)].flatMap((match) => {
    const [whole, figure = '', unit] = match;
    const before = text.slice(0, match.index);
    const named =
      /(?:\p{Lu}[\p{L}.-]*|[Nn]umber|[Cc]hapter|[Pp]age|[Pp]ort|[Gg]roup) $/u.test(before) &&
      !/^\p{Lu}\p{Ll}+ $/u.test(before);
    const year = unit === undefined && /^(?:1[0-9]{3}|20[0-9]{2})$/.test(figure);
    const dated =
      /^ (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
        text.slice(match.index + whole.length),
      );
    return named || year || dated || /[(/]$/.test(before)
      ? []
      : [{ text: whole.trim(), unit: unit !== undefined }];
  });
}
