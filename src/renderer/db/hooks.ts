import { useLiveQuery } from 'dexie-react-hooks';
import { type Moment, studyDayOf } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { type HomeSummary, homeSummary } from './home.ts';

/** The home's numbers, fresh after every change; undefined until first read. `now` matters by its study day and zone. */
export function useHomeSummary(db: CarrelDatabase, now: Moment): HomeSummary | undefined {
  return useLiveQuery(() => homeSummary(db, now), [db, studyDayOf(now), now.offset]);
}
