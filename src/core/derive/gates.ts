import type { Draft } from './draft.ts';
import type { Reading } from './fact.ts';
import type { Gate } from './gates/gate.ts';
import { leak } from './gates/leak.ts';
import { nearRepeats } from './gates/near.ts';
import { comparePairs, type Verdict } from './gates/pairs.ts';
import { misshapen } from './gates/shape.ts';
import { dangling, doubtfulName, malformed, tooLong, vague, yesOrNo } from './gates/wording.ts';

const GATES: readonly Gate[] = [malformed, misshapen, tooLong, dangling, yesOrNo, vague, doubtfulName, leak];

/** Every draft with the reason for which it is no card, if there is one. */
export function judge(drafts: readonly Draft[], reading: Reading): readonly Verdict[] {
  const alone = drafts.map((draft) => ({ draft, reason: firstReason(draft, reading) }));
  const sound = alone.filter(({ reason }) => reason === undefined).map(({ draft }) => draft);
  const passed = comparePairs(sound, nearRepeats(sound, reading));
  return [...passed, ...alone.filter(({ reason }) => reason !== undefined)];
}

function firstReason(draft: Draft, reading: Reading): string | undefined {
  for (const gate of GATES) {
    const reason = gate(draft, reading);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
