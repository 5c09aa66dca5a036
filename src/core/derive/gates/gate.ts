import type { Draft } from '../draft.ts';
import type { Reading } from '../fact.ts';

/** Why a draft may not become a card, in words for a person; undefined when it may. */
export type Gate = (draft: Draft, reading: Reading) => string | undefined;
