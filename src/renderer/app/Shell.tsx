import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { type KeyList, KeysDialog } from '../ui/KeysDialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { MOD, useKeys } from '../ui/use-keys.ts';
import { PLACES } from './places.ts';
import { Rail } from './Rail.tsx';
import styles from './Shell.module.css';
import type { Choices } from './use-choices.ts';

interface ShellProps {
  /** The keys of the screen shown, for the learner who presses `?`. */
  readonly keys: KeyList;
  readonly choices: Choices;
  readonly children: ReactNode;
}

/** What stands around every screen but the study screen: the rail of places, and the keys that lead to them. */
export function Shell({ keys, choices, children }: ShellProps) {
  const [location, go] = useHashLocation();
  const [keysShown, setKeysShown] = useState(false);
  const main = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen begins at its top, with the focus in it
  useEffect(() => {
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [location]);
  const { undo, notice } = choices;
  useKeys({
    ...Object.fromEntries(PLACES.map(({ path }, index) => [`mod+${index + 1}`, () => go(path)])),
    ...{ '?': () => setKeysShown(true), z: undo, 'mod+z': undo },
  });
  return (
    <div className={styles['frame']}>
      <div className={styles['shell']}>
        <Rail location={location} />
        <main ref={main} tabIndex={-1} className={styles['main']}>
          {children}
          <div className={styles['notice']}>
            {notice && (
              <Notice
                kind={notice.kind}
                onUndo={notice.kind === 'news' ? undo : undefined}
                onDismiss={choices.dismiss}
              >
                {notice.text}
              </Notice>
            )}
          </div>
        </main>
        <KeysDialog
          title="Keys of this screen"
          keys={[...keys, ...PLACE_KEYS]}
          isOpen={keysShown}
          onClose={() => setKeysShown(false)}
        />
      </div>
    </div>
  );
}

const PLACE_KEYS: KeyList = [
  ...PLACES.map(({ name }, index) => [[`${MOD} ${index + 1}`], `Go to ${name}`] as const),
  [['Z', `${MOD} Z`], 'Take back what you chose last'],
  [['?'], 'Show these keys'],
];
