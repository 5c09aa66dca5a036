import type { Manifest, Summary } from '../core/archive/manifest.ts';
import { countEvent, differenceOf, emptyTally, summaryOf, type Tally } from '../core/archive/tally.ts';
import { done, type Outcome } from '../core/model/problem.ts';
import type { Folders } from './folders.ts';
import { journalLines } from './journal-files.ts';
import { hashOf, libraryFiles } from './library-files.ts';
import { checkArchive, withArchive } from './read-archive.ts';

/** What an archive holds, and how it differs from what the learner has now. */
export interface Preview extends Pick<Manifest, 'moment' | 'reason' | 'app'> {
  readonly summary: Summary;
  readonly difference: Difference;
}

interface Difference {
  /** Answers that only the present state has, and that only the archive has. */
  readonly onlyNow: number;
  readonly onlyThen: number;
  /** Settings and the like that are not the same. */
  readonly choices: number;
  /** The titles of documents that only one has, or that are not the same. */
  readonly documents: {
    readonly onlyNow: readonly string[];
    readonly onlyThen: readonly string[];
    readonly changed: readonly string[];
  };
}

/** Reads all of an archive, and tells what it holds. */
export function previewArchive(folders: Folders, file: string): Promise<Outcome<Preview>> {
  return withArchive(file, async (archive) => {
    const then = await checkArchive(archive);
    const { moment, reason, app, summary } = archive.manifest;
    return done({
      ...{ moment, reason, app, summary: { ...summary, ...summaryOf(then) } },
      difference: {
        ...differenceOf(await presentTally(folders), then),
        documents: await documentsApart(folders, archive.manifest),
      },
    });
  });
}

async function presentTally({ journal }: Folders): Promise<Tally> {
  const tally = emptyTally();
  for await (const lines of journalLines(journal)) {
    for (const { event } of lines) if (event !== 'newer') countEvent(tally, event);
  }
  return tally;
}

async function documentsApart({ library }: Folders, manifest: Manifest): Promise<Difference['documents']> {
  const now = new Map<string, string>();
  for (const { id, name, path } of await libraryFiles(library))
    now.set(id, `${now.get(id) ?? ''} ${name} ${await hashOf(path)}`);
  const then = new Map<string, string>();
  for (const { path, sha256 } of [...manifest.parts].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const [folder, id = '', name] = path.split('/');
    if (folder === 'library') then.set(id, `${then.get(id) ?? ''} ${name} ${sha256}`);
  }
  const titles = new Map(manifest.summary.decks.map(({ id, title }) => [id, title]));
  const named = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? id).slice(0, 200);
  return {
    onlyNow: named([...now.keys()].filter((id) => !then.has(id))),
    onlyThen: named([...then.keys()].filter((id) => !now.has(id))),
    changed: named([...now.keys()].filter((id) => then.has(id) && then.get(id) !== now.get(id))),
  };
}
