import { ChevronDown } from 'lucide-react';
import styles from './Inline.module.css';

interface InlineSelectProps<Value extends string | number> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, chosen within a sentence. */
export function InlineSelect<Value extends string | number>(props: InlineSelectProps<Value>) {
  const { label, value, options, onChange } = props;
  const choose = (words: string) => {
    const chosen = options.find(([option]) => String(option) === words);
    if (chosen) onChange(chosen[0]);
  };
  return (
    <span className={styles['select']}>
      <select aria-label={label} value={String(value)} onChange={(event) => choose(event.target.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={String(option)}>
            {words}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden="true" size={16} />
    </span>
  );
}
