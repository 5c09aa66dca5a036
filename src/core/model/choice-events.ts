import * as v from 'valibot';
import { type ActOf, day, deckId, standing, whole } from './event-fields.ts';
import { DEFAULT_SETTINGS, type Settings, settingValues } from './settings.ts';

/** What a learner chooses for all cards or a deck, as events of the journal. */

/** A null value is that no choice holds: the default, or for a deck what is set for all. */
const setting = <Key extends keyof Settings>(key: Key) =>
  v.strictObject({
    ...standing,
    type: v.literal('setting'),
    key: v.literal(key),
    value: v.nullable(settingValues[key]),
  });

export const choiceEvents = [
  v.variant('key', [
    setting('newPerDay'),
    setting('goal'),
    setting('retention'),
    setting('rolloverHour'),
    setting('theme'),
    setting('textSize'),
    setting('motion'),
    setting('buttons'),
    setting('answering'),
  ]),
  v.strictObject({
    ...standing,
    type: v.literal('deck-setting'),
    deckId,
    key: v.literal('answering'),
    value: v.nullable(settingValues.answering),
  }),
  /** Whether a study day is to be one of rest, said beforehand. */
  v.strictObject({ ...standing, type: v.literal('rest-day'), day, planned: v.boolean() }),
  /** What became of the offer, after a break, to work off what is due in so many reviews a day. */
  v.strictObject({
    ...standing,
    type: v.literal('plan'),
    answer: v.picklist(['accepted', 'declined', 'open']),
    perDay: v.pipe(whole, v.minValue(1)),
    from: day,
  }),
] as const;

/** A document of the learner's own became a deck, or came anew for one that there was; in v 3. */
export const importEvent = v.strictObject({
  ...standing,
  v: v.literal(3),
  type: v.literal('import'),
  deckId,
  /** The name of the document's file. */
  file: v.pipe(v.string(), v.minLength(1)),
  /** How many cards were derived from it. */
  cards: v.pipe(whole, v.minValue(0)),
});

export type ChoiceEvent = v.InferOutput<(typeof choiceEvents)[number]>;
export type ImportEvent = v.InferOutput<typeof importEvent>;
/** What is kept under a name, only one of each. */
export type KeptChoice = ChoiceEvent | ImportEvent;
export type ChoiceAct = ActOf<ChoiceEvent>;

/** Names what an event is about: of all events of one name, only one holds. */
export function choiceName(act: ActOf<KeptChoice>): string {
  switch (act.type) {
    case 'setting':
      return `setting ${act.key}`;
    case 'deck-setting':
      return `deck ${act.deckId} ${act.key}`;
    case 'rest-day':
      return `rest-day ${act.day}`;
    case 'plan':
      return 'plan';
    case 'import':
      return `import ${act.deckId}`;
  }
}

/** The act that brings back what held before `act`. */
export function choiceBefore(act: ChoiceAct, held: ChoiceEvent | undefined): ChoiceAct {
  if (held !== undefined) {
    const { v: _version, id: _id, moment: _moment, order: _order, ...before } = held;
    return before;
  }
  switch (act.type) {
    case 'setting':
    case 'deck-setting':
      return { ...act, value: null };
    case 'rest-day':
      return { ...act, planned: false };
    case 'plan':
      return { ...act, answer: 'open' };
  }
}

/** The settings that the choices make; of two for one setting the later in the list. */
export function settingsOf(held: readonly KeptChoice[]): Settings {
  const chosen = held.flatMap((event) =>
    (event.type === 'setting' || event.type === 'deck-setting') && event.value !== null
      ? [[event.key, event.value] as const]
      : [],
  );
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(chosen) };
}

/** The act of choosing a value for a setting; null is the default. */
export function settingAct<Key extends keyof Settings>(key: Key, value: Settings[Key] | null): ChoiceAct {
  return { type: 'setting', key, value } as ChoiceAct;
}
