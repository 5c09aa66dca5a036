import type { CarrelDatabase } from './database.ts';

/** Does what changes which cards a deck has: one thing after another, in all windows. */
export async function alone<T>(db: CarrelDatabase, work: () => PromiseLike<T>): Promise<T> {
  return await navigator.locks.request(`sync of ${db.name}`, work);
}
