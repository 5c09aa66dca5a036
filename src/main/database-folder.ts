import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { diskTrouble } from '../archive/disk-trouble.ts';
import { done, failed } from '../core/model/problem.ts';
import type { Response } from '../ipc/contract.ts';

/**
 * Moves the folder of a database that cannot be opened out of the way, so that the page makes a new one and fills it
 * from the journal. Nothing of it is lost.
 *
 * @returns where it is now; problem `database-not-set-aside`
 */
export async function setDatabaseAside(profile: string, now: Date): Promise<Response<'setDatabaseAside'>> {
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-');
  const aside = join(profile, `IndexedDB-set-aside-${stamp}`);
  try {
    await rename(join(profile, 'IndexedDB'), aside);
    return done(aside);
  } catch (error) {
    const { reason, remedy } = diskTrouble(error);
    return failed(
      'database-not-set-aside',
      `The folder IndexedDB in ${profile} could not be moved: ${reason}. ${remedy}, close all Carrel windows, and try again.`,
    );
  }
}
