import { Button } from '../../ui/Button.tsx';
import { ANSWER_FORM } from './AnswerField.tsx';
import styles from './GradeBar.module.css';
import type { Attempt } from './use-attempt.ts';

/** The foot of the study screen while the answer is hidden. */
export function FrontBar({ attempt }: { readonly attempt: Attempt }) {
  const { way, value, toggle } = attempt;
  return (
    <div className={`${styles['bar']} ${styles['front']}`}>
      <MainButton attempt={attempt} />
      {way === 'recite' && value.trim() !== '' && (
        <Button keycap="S" shortcut="s" onPress={attempt.show}>
          Show the rest
        </Button>
      )}
      <Button look="quiet" keycap="T" shortcut="t" onPress={toggle}>
        {way === 'think' || way === 'pick' ? 'Type the answer' : 'Just think'}
      </Button>
    </div>
  );
}

/** What Enter does, and while the answer is only thought, Space. */
function MainButton({ attempt: { way, value, show } }: { readonly attempt: Attempt }) {
  if (way === 'think' || way === 'pick')
    return (
      <Button look="primary" keycap="Space" shortcut="Space" data-main="" onPress={show}>
        Show answer
      </Button>
    );
  const empty = value.trim() === '';
  const name = way === 'recite' ? (empty ? 'Show the rest' : 'Name it') : empty ? 'Show answer' : 'Check';
  return (
    <Button look="primary" keycap="Enter" shortcut="Enter" type="submit" form={ANSWER_FORM}>
      {name}
    </Button>
  );
}
