import { useMemo } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { CarrelDatabase } from '../../db/database.ts';
import { count } from '../../ui/words.ts';
import { Section, type SectionProps, Sentence } from './Section.tsx';
import styles from './Settings.module.css';
import { percent } from './setting-words.ts';
import { useWorkloads, type Workloads } from './use-workloads.ts';

const SHARES = [0.8, 0.85, 0.9, 0.93, 0.95, 0.97];

/** How well cards are to be known, and what that costs. */
export function RememberingSection({ db, ...props }: SectionProps & { readonly db: CarrelDatabase }) {
  const { settings, set } = props;
  const { retention, newPerDay } = settings;
  const shares = useMemo(
    () => (SHARES.includes(retention) ? SHARES : [...SHARES, retention].sort((a, b) => a - b)),
    [retention],
  );
  const workloads = useWorkloads(db, shares, newPerDay);
  return (
    <Section title="Remembering">
      <Sentence of="retention" {...props} why={basis(workloads)}>
        <RadioGroup
          className={styles['shares'] ?? ''}
          value={String(retention)}
          onChange={(value) => set('retention', Number(value))}
        >
          <Label>When a card comes back, I want to know it still with a chance of</Label>
          {shares.map((share) => (
            <Radio key={share} value={String(share)} className={styles['share'] ?? ''}>
              <strong>{percent(share)}</strong>
              <span>{cost(share, workloads)}</span>
            </Radio>
          ))}
        </RadioGroup>
      </Sentence>
    </Section>
  );
}

function cost(share: number, { collection, byRetention }: Workloads): string {
  const answers = byRetention.get(share);
  if (isEmpty(collection)) return '';
  if (answers === undefined) return 'counting…';
  const told = answers < 10 ? answers.toFixed(1) : Math.round(answers).toLocaleString('en');
  return `about ${told} answers a day with your cards`;
}

function basis({ collection }: Workloads): string {
  const timing = 'It holds for a card from its next answer on.';
  if (collection === null) return timing;
  if (isEmpty(collection)) return `${timing} What it costs can be told once there are cards.`;
  const { learned, fresh, newPerDay } = collection;
  const met = [
    ...(learned > 0 ? [`the ${count(learned, 'card')} that you have met`] : []),
    ...(fresh > 0 && newPerDay > 0 ? [`up to ${count(newPerDay, 'new one')} a day while they last`] : []),
  ];
  return `An average over the coming year of daily study, with ${met.join(' and ')}. ${timing}`;
}

function isEmpty(collection: Workloads['collection']): boolean {
  if (collection === null) return false;
  const { learned, fresh, newPerDay } = collection;
  return learned === 0 && (fresh === 0 || newPerDay === 0);
}
