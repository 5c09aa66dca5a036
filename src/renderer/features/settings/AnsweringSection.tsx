import type { ChoiceAct } from '../../../core/model/choice-events.ts';
import type { DeckId } from '../../../core/model/identity.ts';
import type { Settings } from '../../../core/model/settings.ts';
import type { CarrelDatabase } from '../../db/database.ts';
import { useDeckAnswering } from '../../db/hooks.ts';
import { InlineSelect } from '../../ui/InlineSelect.tsx';
import { DeckAnswering } from './DeckAnswering.tsx';
import { Section, type SectionProps, Sentence } from './Section.tsx';
import { WAYS_OF_ANSWERING } from './ways-of-answering.ts';

interface AnsweringSectionProps extends SectionProps {
  readonly db: CarrelDatabase;
  readonly onChoose: (act: ChoiceAct, told: string) => void;
}

/** How cards are answered and graded. */
export function AnsweringSection({ db, onChoose, ...props }: AnsweringSectionProps) {
  const { settings, set } = props;
  const decks = useDeckAnswering(db);
  const chooseForDeck = (deckId: DeckId, value: Settings['answering'] | null, told: string) =>
    onChoose({ type: 'deck-setting', key: 'answering', deckId, value }, told);
  return (
    <Section title="Answering">
      <Sentence
        of="answering"
        {...props}
        why="T changes it for the card on screen, and the card’s menu for its whole deck."
      >
        I{' '}
        <InlineSelect
          label="How answers are given"
          value={settings.answering}
          options={WAYS_OF_ANSWERING}
          onChange={(answering) => set('answering', answering)}
        />{' '}
        before I see it.
      </Sentence>
      {decks?.map(({ deck, title, answering }) => (
        <DeckAnswering key={deck} {...{ deck, title, answering }} onChoose={chooseForDeck} />
      ))}
      <Sentence
        of="buttons"
        {...props}
        why="Two are simpler. Four let you say how hard it was, which times cards a little better."
      >
        I grade myself with{' '}
        <InlineSelect
          label="How many grades there are"
          value={settings.buttons}
          options={[
            [2, 'two buttons: Again, Good'],
            [4, 'four buttons: Again, Hard, Good, Easy'],
          ]}
          onChange={(buttons) => set('buttons', buttons)}
        />
        .
      </Sentence>
    </Section>
  );
}
