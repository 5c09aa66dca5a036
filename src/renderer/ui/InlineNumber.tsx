import { Input, NumberField } from 'react-aria-components';
import styles from './Inline.module.css';

interface InlineNumberProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number within a sentence. It holds once Enter is pressed or the field left; arrow keys change it by one. */
export function InlineNumber({ label, value, least, most, onChange }: InlineNumberProps) {
  const change = (next: number) => {
    if (Number.isInteger(next) && next !== value) onChange(next);
  };
  return (
    <NumberField
      aria-label={label}
      className={styles['numberField'] ?? ''}
      value={value}
      minValue={least}
      maxValue={most}
      formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
      isWheelDisabled
      onChange={change}
    >
      <Input className={styles['number'] ?? ''} />
    </NumberField>
  );
}
