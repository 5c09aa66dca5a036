import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { OwnText } from '../../core/model/card-events.ts';
import type { ShownCard } from '../../core/model/own-text.ts';
import { Button } from './Button.tsx';
import styles from './CardForm.module.css';
import { type CardFields, fieldsOf, ownTextOf } from './card-fields.ts';
import { Notice } from './Notice.tsx';
import { MOD } from './use-keys.ts';

interface CardFormProps {
  readonly title: string;
  readonly card: ShownCard;
  /** Resolves with what is wrong, or null once the words are saved. */
  readonly onSave: (text: OwnText) => Promise<string | null>;
  /** What follows once they are saved, if the form does not close then: it is for one card after another. */
  readonly onNext?: () => void;
  readonly onClose: () => void;
  /** What else is to be chosen for the card. */
  readonly children?: ReactNode;
}

/** A card's words in a form. */
export function CardForm({ title, card, onSave, onNext, onClose, children }: CardFormProps) {
  const [fields, setFields] = useState(() => fieldsOf(card));
  const [flaw, setFlaw] = useState<string | null>(null);
  const save = async () => {
    const wrong = await onSave(ownTextOf(card, fields));
    if (wrong === null) (onNext ?? onClose)();
    else setFlaw(wrong);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat) void save();
    else return;
    event.preventDefault();
  };
  const set = (name: keyof CardFields) => (value: string) => setFields({ ...fields, [name]: value });
  return (
    <form className={styles['form']} aria-label={title} data-own-keys="" onSubmit={submit} onKeyDown={press}>
      <h1>{title}</h1>
      <Field
        label={card.kind === 'cloze' ? 'Sentence, its gap as ____' : 'Question'}
        value={fields.front}
        rows={3}
        first
        onChange={set('front')}
      />
      {card.kind === 'set' ? (
        <Field label="Items, one a line" value={fields.items} rows={6} onChange={set('items')} />
      ) : (
        <>
          <Field label="Answer" value={fields.back} rows={2} onChange={set('back')} />
          <Field
            label="Also right when typed, one a line (optional)"
            value={fields.aliases}
            rows={2}
            onChange={set('aliases')}
          />
        </>
      )}
      {children}
      {flaw !== null && <Notice kind="problem">{flaw}</Notice>}
      <div className={styles['actions']}>
        <Button type="submit" look="primary" keycap={`${MOD} Enter`} shortcut="Control+Enter">
          {onNext ? 'Save and add another' : 'Save'}
        </Button>
        <Button keycap="Esc" shortcut="Escape" onPress={onClose}>
          {onNext ? 'Close' : 'Cancel'}
        </Button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  /** The first field has the focus when the form opens. */
  readonly first?: boolean;
  readonly onChange: (value: string) => void;
}

function Field({ label, value, rows, first = false, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={rows}
        value={value}
        // biome-ignore lint/a11y/noAutofocus: the learner just asked for this form
        autoFocus={first}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
