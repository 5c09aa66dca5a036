import type { KeyList } from '../../ui/KeysDialog.tsx';
import { MOD } from '../../ui/use-keys.ts';

/** Every key of the study screen, for the learner who presses `?`. */
export const STUDY_KEYS: KeyList = [
  [['Space', 'Enter'], 'Show the answer; then give the highlighted grade'],
  [['1', '2', '3', '4'], 'Again, Hard, Good, Easy'],
  [['S'], 'Show the source sentence; when reciting, show the rest'],
  [['D'], 'Below the answer: open the document at the source'],
  [['T'], 'Type the answer to this card, or think of it'],
  [['Enter'], 'In the answer field: check. When it is empty: show the answer'],
  [['Esc'], 'In the answer field: leave it, so that the other keys work'],
  [['N'], 'Below a set that you said aloud: go to its ticks, and untick by Space what you missed'],
  [['O'], 'Count a typed answer right after all'],
  [['X'], 'Suspend the card: it is not asked any more'],
  [['B'], 'Bury the card until tomorrow'],
  [['F'], 'Flag the card, or remove its flag'],
  [['E'], 'Edit the card'],
  [['Delete'], 'Delete the card'],
  [['P'], 'Pause: hide the card and stop its clock'],
  [['M'], 'Open the menu of the card'],
  [['Z', `${MOD} Z`], 'Take back what you did last'],
  [['?'], 'Show these keys'],
  [['Esc'], 'Back to Today'],
];

/** The keys of a drill, where answers are right or wrong unless they count. */
export const DRILL_KEYS: KeyList = [
  [['A'], 'Pick from several answers, where the deck has others like it: 1 to 4'],
  [['C'], 'Count the answers from here on in your schedule, or stop that'],
  ...STUDY_KEYS.map(([keys, does]) =>
    does.startsWith('Again')
      ? ([['1', '2'], 'Wrong, right; where answers count, the grades'] as const)
      : ([keys, does] as const),
  ),
];
