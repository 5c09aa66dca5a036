import type { ExpectedPart, GivenPart } from '../../../core/answer/diff.ts';
import styles from './TypedResult.module.css';
import { differenceWords, type TypedAnswer, verdictWords } from './typed-answer.ts';

interface TypedResultProps {
  readonly answer: TypedAnswer;
  readonly overruled: boolean;
}

/** The verdict in words, and both answers with what differs marked and said. */
export function TypedResult({ answer, overruled }: TypedResultProps) {
  const { given, diff, verdict } = answer;
  const differences = differenceWords(answer);
  return (
    <div className={styles['result']}>
      <p className={styles['verdict']}>{overruled ? 'Counted right' : verdictWords(answer)}</p>
      {given !== '' && verdict !== 'exact' && <Line name="You wrote" parts={diff.given} />}
      <Line name="The card says" parts={diff.expected} />
      {differences !== null && <p className={styles['differences']}>{differences}</p>}
    </div>
  );
}

interface LineProps {
  readonly name: string;
  readonly parts: readonly (GivenPart | ExpectedPart)[];
}

/** What differs is struck out where it was typed and underlined where it was wanted, but for an answer all other. */
function Line({ name, parts }: LineProps) {
  const isAllOther = parts.every(({ mark }) => mark !== 'same');
  return (
    <div className={styles['line']}>
      <p className={styles['name']}>{name}</p>
      <p className={styles['text']} dir="auto">
        {parts.map(({ text, mark }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an answer never change places
          <span key={place} className={isAllOther ? '' : styles[mark]}>
            {text}
          </span>
        ))}
      </p>
    </div>
  );
}
