import { type ReactNode, useId } from 'react';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/model/settings.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Settings.module.css';
import { settingWords } from './setting-words.ts';

/** Sets one setting; null is its default. */
export type SetSetting = <Key extends keyof Settings>(key: Key, value: Settings[Key] | null) => void;

/** What every section of settings is given. */
export interface SectionProps {
  readonly settings: Settings;
  readonly set: SetSetting;
}

/** Settings that belong together, under a heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={styles['sentences']}>{children}</div>
    </section>
  );
}

interface SentenceProps extends SectionProps {
  readonly of: keyof Settings;
  /** What the setting is for, or what follows from it. */
  readonly why?: ReactNode;
  /** The sentence, with its control in its place. */
  readonly children: ReactNode;
}

/** One setting as a sentence, with the way back to its default where it differs. */
export function Sentence({ of, settings, set, why, children }: SentenceProps) {
  const usual = settingWords(of, DEFAULT_SETTINGS[of]);
  return (
    <div className={styles['sentence']}>
      <div className={styles['words']}>{children}</div>
      {why !== undefined && <p className={styles['why']}>{why}</p>}
      {settingWords(of, settings[of]) !== usual && (
        <Button look="quiet" aria-label={`Reset to default: ${usual}`} onPress={() => set(of, null)}>
          Reset to default
        </Button>
      )}
    </div>
  );
}
