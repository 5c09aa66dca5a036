import { useState } from 'react';
import type { Restored } from '../db/restore.ts';
import { Notice } from '../ui/Notice.tsx';
import { count } from '../ui/words.ts';
import styles from './App.module.css';
import type { Library } from './use-library.ts';

interface NoticesProps {
  /** What the journal brought back at this start, and what of it cannot be read yet. */
  readonly restored: Restored;
  /** What was found amiss at this start, in words for the learner. */
  readonly problems: readonly string[];
  readonly library: Pick<Library, 'adding' | 'problems' | 'dismiss'>;
}

/** What the learner should know of this start and of the library, above whatever screen is shown. */
export function Notices({ restored, problems, library }: NoticesProps) {
  return (
    <>
      {newsOf(restored).map((news) => (
        <Told key={news} kind="news" text={news} />
      ))}
      {problems.map((problem) => (
        <Told key={problem} kind="problem" text={problem} />
      ))}
      {restored.newer > 0 && (
        <Told
          kind="problem"
          text={`A newer version of Carrel added ${count(restored.newer, 'entry', 'entries')} to your journal, which this version cannot read. They are kept. Install the newest version to have them count.`}
        />
      )}
      {library.adding !== null && (
        <div className={styles['problems']}>
          <Notice kind="news">Making cards from {library.adding}…</Notice>
        </div>
      )}
      {library.problems.length > 0 && (
        <div className={styles['problems']}>
          <Notice kind="problem" onDismiss={library.dismiss}>
            {library.problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Notice>
        </div>
      )}
    </>
  );
}

/** What became of database and journal, each in a sentence or two. */
function newsOf({ answers, joined, written = 0 }: Restored): readonly string[] {
  const came = `${count(Math.max(0, answers), 'answer')} came`;
  const news: string[] = [];
  if (joined)
    news.push(
      `Your journal held entries that the app’s database did not have, as after an old copy was put back or another device was used. They were read in: ${came} to it.`,
    );
  else if (answers > 0)
    news.push(
      `The app’s database was found empty, so your progress was restored from its journal: ${came} back.`,
    );
  if (written > 0)
    news.push(
      `Part of your journal, the safety copy of your progress, was missing. It is written again from the app’s database: ${count(written, 'entry', 'entries')}.`,
    );
  return news;
}

function Told({ kind, text }: { readonly kind: 'news' | 'problem'; readonly text: string }) {
  const [shown, setShown] = useState(true);
  if (!shown) return null;
  return (
    <div className={styles['problems']}>
      <Notice kind={kind} onDismiss={() => setShown(false)}>
        {text}
      </Notice>
    </div>
  );
}
