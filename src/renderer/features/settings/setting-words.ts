import type { Settings } from '../../../core/model/settings.ts';
import { count } from '../../ui/words.ts';

const WORDS: { readonly [Key in keyof Settings]: (value: Settings[Key]) => string } = {
  newPerDay: (amount) => (amount === 0 ? 'No new cards.' : `Up to ${count(amount, 'new card')} a day.`),
  goal: ({ unit, amount }) => `The goal is ${count(amount, unit.slice(0, -1))} a day.`,
  retention: (share) => `Cards come back when you would still know ${percent(share)} of them.`,
  rolloverHour: (hour) => `A new day begins at ${clockHour(hour)}.`,
  theme: (theme) => (theme === 'system' ? 'Colours as the system has them.' : `The ${theme} theme.`),
  textSize: (size) => `Text at ${size}%.`,
  motion: (motion) =>
    ({ system: 'Motion as the system has it.', reduced: 'Nothing moves.', full: 'Motion is shown.' })[motion],
  buttons: (buttons) => (buttons === 2 ? 'Two grades: Again and Good.' : 'Four grades, from Again to Easy.'),
  answering: (answering) => (answering === 'typed' ? 'Answers are typed.' : 'Answers are thought.'),
};

/** What holds with a setting at this value, in a sentence. */
export function settingWords<Key extends keyof Settings>(key: Key, value: Settings[Key]): string {
  return WORDS[key](value);
}

/** `04:00`. */
export function clockHour(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** 0.9 as `90%`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
