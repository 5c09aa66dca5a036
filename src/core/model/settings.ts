import * as v from 'valibot';
import { ROLLOVER_HOUR } from './time.ts';

/** A whole number from `least` to `most`. */
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Everything that the learner can set. */
export const settingValues = {
  /** How many cards are first shown on one study day, over all decks. */
  newPerDay: whole(0, 9999),
  /** How much the learner means to do on a study day. */
  goal: v.strictObject({ unit: v.picklist(['answers', 'minutes']), amount: whole(1, 9999) }),
  /** The chance of recall at which a card comes due. */
  retention: v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.99)),
  /** Hour of the local day at which a new study day begins. */
  rolloverHour: whole(0, 23),
  theme: v.picklist(['system', 'light', 'dark']),
  /** Per cent of the usual size. */
  textSize: whole(75, 200),
  motion: v.picklist(['system', 'reduced', 'full']),
  /** How many grades there are to choose from: forgotten and known, or all four. */
  buttons: v.picklist([2, 4]),
  /** Whether the learner thinks of the answer, or types it. */
  answering: v.picklist(['reveal', 'typed']),
};

export type Settings = {
  readonly [Key in keyof typeof settingValues]: Readonly<v.InferOutput<(typeof settingValues)[Key]>>;
};

/** What holds until the learner chooses. */
export const DEFAULT_SETTINGS: Settings = {
  newPerDay: 20,
  goal: { unit: 'minutes', amount: 15 },
  retention: 0.9,
  rolloverHour: ROLLOVER_HOUR,
  theme: 'system',
  textSize: 100,
  motion: 'system',
  buttons: 4,
  answering: 'reveal',
};
