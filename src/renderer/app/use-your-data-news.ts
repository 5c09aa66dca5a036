import { useEffect, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Bridge } from '../../ipc/contract.ts';

export interface YourDataNews {
  /** What was chosen from the menu and is not begun yet; the settings do it. */
  readonly asked: 'export' | 'import' | null;
  readonly onAsked: () => void;
  /** Why an automatic snapshot failed. */
  readonly trouble: string | null;
  readonly dismiss: () => void;
}

/** What main says unasked of snapshots, exports and imports. */
export function useYourDataNews(bridge: Bridge): YourDataNews {
  const [, go] = useHashLocation();
  const [asked, setAsked] = useState<YourDataNews['asked']>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(
    () =>
      bridge.onYourData((news) => {
        if (news.type === 'trouble') setTrouble(news.problem.message);
        if (news.type !== 'asked') return;
        go('/settings');
        setAsked(news.what);
      }),
    [bridge, go],
  );
  return { asked, onAsked: () => setAsked(null), trouble, dismiss: () => setTrouble(null) };
}
