import type { ReactNode } from 'react';
import type { ChoiceAct } from '../../../core/model/choice-events.ts';
import { settingAct } from '../../../core/model/choice-events.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import type { CarrelDatabase } from '../../db/database.ts';
import { useSettings } from '../../db/hooks.ts';
import { AnsweringSection } from './AnsweringSection.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { DaySection } from './DaySection.tsx';
import { RememberingSection } from './RememberingSection.tsx';
import type { SetSetting } from './Section.tsx';
import styles from './Settings.module.css';
import { settingWords } from './setting-words.ts';

interface SettingsScreenProps {
  readonly db: CarrelDatabase;
  /** Writes a choice down, and says it. */
  readonly onChoose: (act: ChoiceAct, told: string) => void;
  /** Sections that set nothing. */
  readonly children: ReactNode;
}

/** All that can be set, in sentences; each holds at once, and can be taken back. */
export function SettingsScreen({ db, onChoose, children }: SettingsScreenProps) {
  const settings = useSettings(db);
  const set: SetSetting = (key, value) =>
    onChoose(settingAct(key, value), settingWords(key, value ?? DEFAULT_SETTINGS[key]));
  return (
    <div className={styles['settings']}>
      <header>
        <h1>Settings</h1>
        <p>Each change holds at once. Press Z to take it back.</p>
      </header>
      {settings && (
        <>
          <DaySection settings={settings} set={set} />
          <RememberingSection db={db} settings={settings} set={set} />
          <AnsweringSection db={db} onChoose={onChoose} settings={settings} set={set} />
          <AppearanceSection settings={settings} set={set} />
        </>
      )}
      {children}
    </div>
  );
}
