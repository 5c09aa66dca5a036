import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { Card } from '../../../core/model/deck.ts';
import type { Span } from '../../../core/model/document.ts';
import type { DeckId } from '../../../core/model/identity.ts';
import { sourceOf } from '../../../core/model/own-card.ts';
import { studyDayOf } from '../../../core/model/time.ts';
import type { DrillOf } from '../../../core/session/drill.ts';
import type { CarrelDatabase } from '../../db/database.ts';
import { useDeck, useDrillChoices } from '../../db/hooks.ts';
import type { OwnWords } from '../../db/own-cards.ts';
import { Button } from '../../ui/Button.tsx';
import { DrillBar } from '../../ui/DrillBar.tsx';
import { fullDate } from '../../ui/day-words.ts';
import { drillsOf } from '../../ui/drills-of.ts';
import { useDrillKeys } from '../../ui/use-drill-keys.ts';
import { useKeys } from '../../ui/use-keys.ts';
import { useNow } from '../../ui/use-now.ts';
import { count } from '../../ui/words.ts';
import { AddCard } from './AddCard.tsx';
import styles from './DeckScreen.module.css';

interface DeckScreenProps {
  readonly db: CarrelDatabase;
  readonly id: DeckId;
  readonly onLeave: () => void;
  readonly onStudy: () => void;
  readonly onDrill: (of: DrillOf) => void;
  /** Adds a card in the learner's words. Resolves with what is wrong with them, or null once it is saved. */
  readonly onWrite: (words: OwnWords) => Promise<string | null>;
  /** Opens the document, at a source or at its beginning, over this screen. */
  readonly onRead: (at: { readonly deck: DeckId; readonly source: Span | null }) => void;
}

/** Every card of a deck with its source, so that nothing is studied unseen. */
export function DeckScreen({ db, id, onLeave, onStudy, onDrill, onWrite, onRead }: DeckScreenProps) {
  const [writing, setWriting] = useState(false);
  const write = () => setWriting(true);
  const leave = writing ? () => setWriting(false) : onLeave;
  const found = useDeck(db, id);
  const sections = bySection(found?.cards ?? []);
  const read = (source: Span | null) => onRead({ deck: id, source });
  const choices = useDrillChoices(db, id, useNow());
  const { keys, ...drills } = useDrillKeys(choices ? drillsOf(choices) : [], 'r', onDrill);
  useKeys({ Escape: leave, d: () => read(null), n: write, ...keys });
  return (
    <div className={styles['deck']}>
      <nav>
        <Button look="quiet" keycap="Esc" shortcut="Escape" onPress={onLeave}>
          <ArrowLeft aria-hidden="true" size={18} /> Today
        </Button>
      </nav>
      {found === null && <p role="status">This deck is not in your library.</p>}
      {found && (
        <>
          <header className={styles['head']}>
            <div>
              <h1 dir="auto">{found.deck.title}</h1>
              <p>{count(found.cards.length, 'card')}</p>
              {found.imported && (
                <p className={styles['origin']} dir="auto">
                  Added {fullDate(studyDayOf(found.imported.moment, 0))} from {found.imported.file}
                </p>
              )}
            </div>
            <div className={styles['actions']}>
              <Button look="quiet" keycap="D" shortcut="d" onPress={() => read(null)}>
                Document
              </Button>
              <Button look="quiet" keycap="N" shortcut="n" onPress={write}>
                Add a card
              </Button>
              <Button look="primary" onPress={onStudy} disabled={found.cards.length === 0}>
                Study
              </Button>
            </div>
          </header>
          {writing && (
            <AddCard
              sections={sections.map(({ path }) => path)}
              onWrite={onWrite}
              onClose={() => setWriting(false)}
            />
          )}
          {found.cards.length === 0 && (
            <p>
              No sentence of this document made a good card. Documents with definitions, dates, lists and
              named parts give the most.
            </p>
          )}
          <DrillBar {...drills} lead="R" onDrill={onDrill} />
          {sections.map(({ section, path, cards }) => (
            <section key={section} className={styles['section']} aria-label={section || 'Introduction'}>
              <div className={styles['sectionHead']}>
                <h2>{section || 'Introduction'}</h2>
                <Button
                  look="quiet"
                  aria-label={`Drill ${cards.length} of ${section || 'Introduction'}`}
                  onPress={() => onDrill({ by: 'section', section: path })}
                >
                  Drill {cards.length}
                </Button>
              </div>
              <ul className={styles['cards']}>
                {cards.map((card) => (
                  <CardRow key={card.id} card={card} onRead={read} />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </div>
  );
}

interface CardRowProps {
  readonly card: Card;
  readonly onRead: (source: Span) => void;
}

function CardRow({ card, onRead }: CardRowProps) {
  const source = sourceOf(card);
  return (
    <li className={styles['card']}>
      <p dir="auto">{card.front.replace('____', '……')}</p>
      <p className={styles['back']} dir="auto">
        {card.back}
      </p>
      {source === null ? (
        <p className={styles['own']}>You wrote this card.</p>
      ) : (
        <details>
          <summary>Source</summary>
          <blockquote dir="auto">{source.quote}</blockquote>
          <Button look="quiet" onPress={() => onRead(source)}>
            Open the document here
          </Button>
        </details>
      )}
    </li>
  );
}

interface SectionOfCards {
  /** The headings as one line, and one by one. */
  readonly section: string;
  readonly path: readonly string[];
  readonly cards: readonly Card[];
}

/** Runs of cards under one heading, in the deck's order. */
function bySection(cards: readonly Card[]): readonly SectionOfCards[] {
  const sections = new Map<string, Card[]>();
  for (const card of cards) {
    const section = card.section.join(' › ');
    const known = sections.get(section);
    if (known) known.push(card);
    else sections.set(section, [card]);
  }
  return [...sections].map(([section, found]) => ({
    ...{ section, path: found[0]?.section ?? [], cards: found },
  }));
}
