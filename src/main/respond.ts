import * as v from 'valibot';
import { contract, type Request, type Response, type Verb } from '../ipc/contract.ts';
import type { yourDataVerbs } from '../ipc/your-data.ts';

/** One function for each verb: what the page can ask of main. */
export type Responder = {
  readonly [V in Verb]: (request: Request<V>) => Promise<Response<V>>;
};

/** The verbs that are about snapshots, exports and imports. */
export type YourDataResponder = Pick<Responder, keyof typeof yourDataVerbs>;

/** The verbs that are about documents and decks. */
export type LibraryResponder = Pick<Responder, 'listDecks' | 'loadDeck' | 'loadPage' | 'addDocument'>;

/**
 * Checks an untrusted request against the contract and passes it on.
 * @throws when the request has not the contract's shape: that is a bug in the page or an attack, never bad input.
 */
export async function respond<V extends Verb>(
  responder: Pick<Responder, V>,
  verb: V,
  request: unknown,
): Promise<unknown> {
  const parsed = v.safeParse(contract[verb].request, request);
  if (!parsed.success) throw new Error(`Refused ${verb}: ${v.summarize(parsed.issues)}`);
  const act = responder[verb] as unknown as (request: unknown) => Promise<unknown>;
  return act(parsed.output);
}
