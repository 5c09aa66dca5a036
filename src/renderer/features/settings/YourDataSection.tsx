import { useEffect } from 'react';
import type { Bridge } from '../../../ipc/contract.ts';
import type { CarrelDatabase } from '../../db/database.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { ArchiveDialog } from './ArchiveDialog.tsx';
import { Section } from './Section.tsx';
import settings from './Settings.module.css';
import { SnapshotList } from './SnapshotList.tsx';
import { type Doing, useYourData } from './use-your-data.ts';
import styles from './YourData.module.css';

interface YourDataSectionProps {
  readonly bridge: Bridge;
  readonly db: CarrelDatabase;
  /** What was chosen from the menu, to be done here. */
  readonly asked: 'export' | 'import' | null;
  readonly onAsked: () => void;
}

/** Where the learner's data is, its snapshots, and the ways in and out. */
export function YourDataSection({ bridge, db, asked, onAsked }: YourDataSectionProps) {
  const data = useYourData(bridge, db);
  const { doing, told, asking, exportEverything, askImport, undoRestore } = data;
  const busy = doing !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time it is asked
  useEffect(() => {
    if (asked === null) return;
    onAsked();
    if (busy) return;
    if (asked === 'export') exportEverything();
    else askImport();
  }, [asked]);
  const kept = told?.kept;
  return (
    <Section title="Your data">
      <div className={settings['sentence']}>
        <div className={settings['words']}>Everything is in one folder on this computer.</div>
        <p className={`${settings['why']} ${styles['path']}`}>{data.profile}</p>
        <div className={styles['beside']}>
          <Button onPress={data.showFolder}>Show folder</Button>
        </div>
      </div>
      <SnapshotList snapshots={data.snapshots} busy={busy} onTake={data.take} onRestore={data.askRestore} />
      <div className={settings['sentence']}>
        <div className={settings['words']}>Take everything with you, or bring it here.</div>
        <p className={settings['why']}>
          One zip file in open formats: your documents, decks, answers, edits and settings. An import adds
          what you do not have, and takes nothing away.
        </p>
        <div className={styles['buttons']}>
          <Button disabled={busy} onPress={exportEverything}>
            Export everything…
          </Button>
          <Button disabled={busy} onPress={askImport}>
            Import everything…
          </Button>
        </div>
      </div>
      {(doing || told) && (
        <div className={styles['told']}>
          {doing && <Work doing={doing} />}
          {told && (
            <Notice kind={told.kind} onDismiss={data.dismiss}>
              {told.text}{' '}
              {kept !== undefined && (
                <Button look="quiet" onPress={() => undoRestore(kept)}>
                  Undo the restore
                </Button>
              )}
            </Notice>
          )}
        </div>
      )}
      {asking && <ArchiveDialog asking={asking} onAgree={data.agree} onClose={data.decline} />}
    </Section>
  );
}

function Work({ doing: { what, share } }: { readonly doing: Doing }) {
  return (
    <div>
      <p role="status">{what}…</p>
      {share !== null && <Progress label={what} share={share} />}
    </div>
  );
}
