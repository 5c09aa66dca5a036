import { useState } from 'react';
import type { Restored } from '../db/restore.ts';
import { isTellingWaiting } from '../features/settings/told.ts';
import { Notice } from '../ui/Notice.tsx';
import { count } from '../ui/words.ts';
import styles from './App.module.css';
import type { Library } from './use-library.ts';
import type { YourDataNews } from './use-your-data-news.ts';

interface NoticesProps {
  /** What the journal brought back at this start, and what of it cannot be read yet. */
  readonly restored: Restored;
  /** What was found amiss at this start, in words for the learner. */
  readonly problems: readonly string[];
  readonly library: Pick<Library, 'adding' | 'problems' | 'dismiss'>;
  readonly news: Pick<YourDataNews, 'trouble' | 'dismiss'>;
}

/** What the learner should know of this start, the library and the snapshots, above whatever screen is shown. */
export function Notices({ restored, problems, library, news }: NoticesProps) {
  // What was done in the settings is told there.
  const [toldThere] = useState(isTellingWaiting);
  return (
    <>
      {!toldThere && newsOf(restored).map((text) => <Told key={text} kind="news" text={text} />)}
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
      {news.trouble !== null && (
        <div className={styles['problems']}>
          <Notice kind="problem" onDismiss={news.dismiss}>
            A snapshot could not be taken. {news.trouble} Your answers are saved all the same, and Carrel
            tries again within the hour.
          </Notice>
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
function newsOf({ answers, joined, replaced, written = 0 }: Restored): readonly string[] {
  const came = `${count(Math.max(0, answers), 'answer')} came`;
  const news: string[] = [];
  if (replaced) news.push(`A snapshot was put in place of your progress: ${count(answers, 'answer')}.`);
  else if (joined)
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
