import type { ExpectedPart, GivenPart } from '../../../core/answer/diff.ts';
import styles from './TypedResult.module.css';
import { differenceWords, isComparable, type TypedAnswer, verdictWords } from './typed-answer.ts';

interface TypedResultProps {
  readonly answer: TypedAnswer;
  readonly overruled: boolean;
}

/** The verdict in words, and both answers with what differs marked and said. */
export function TypedResult({ answer, overruled }: TypedResultProps) {
  const { given, diff, verdict } = answer;
  const compared = isComparable(diff.expected);
  const differences = differenceWords(answer);
  return (
    <div className={styles['result']}>
      <p className={styles['verdict']}>{overruled ? 'Counted right' : verdictWords(answer)}</p>
      {given !== '' && verdict !== 'exact' && (
        <Line name="You wrote" parts={diff.given} compared={compared} />
      )}
      <Line name="The card says" parts={diff.expected} compared={compared} />
      {differences !== null && <p className={styles['differences']}>{differences}</p>}
    </div>
  );
}

interface LineProps {
  readonly name: string;
  readonly parts: readonly (GivenPart | ExpectedPart)[];
  /** Whether to mark what differs. */
  readonly compared: boolean;
}

/** What differs is struck out where it was typed and underlined where it was wanted. */
function Line({ name, parts, compared }: LineProps) {
  return (
    <div className={styles['line']}>
      <p className={styles['name']}>{name}</p>
      <p className={styles['text']} dir="auto">
        {parts.map(({ text, mark }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an answer never change places
          <span key={place} className={compared ? styles[mark] : ''}>
            {text}
          </span>
        ))}
      </p>
    </div>
  );
}
