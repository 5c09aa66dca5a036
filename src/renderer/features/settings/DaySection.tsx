import { InlineNumber } from '../../ui/InlineNumber.tsx';
import { InlineSelect } from '../../ui/InlineSelect.tsx';
import { Section, type SectionProps, Sentence } from './Section.tsx';
import { clockHour } from './setting-words.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => [hour, clockHour(hour)] as const);

/** How much a day is to hold, and when it begins. */
export function DaySection(props: SectionProps) {
  const { settings, set } = props;
  const { newPerDay, goal, rolloverHour } = settings;
  return (
    <Section title="Your day">
      <Sentence
        of="newPerDay"
        {...props}
        why="Over all decks. Reviews of cards that you have met come on top."
      >
        Show me up to{' '}
        <InlineNumber
          label="New cards a day"
          value={newPerDay}
          least={0}
          most={9999}
          onChange={(amount) => set('newPerDay', amount)}
        />{' '}
        new cards a day.
      </Sentence>
      <Sentence
        of="goal"
        {...props}
        why="Today shows how far you are. Nothing stops when the goal is reached."
      >
        My goal is{' '}
        <InlineNumber
          label="Goal for a day"
          value={goal.amount}
          least={1}
          most={9999}
          onChange={(amount) => set('goal', { ...goal, amount })}
        />{' '}
        <InlineSelect
          label="What the goal counts"
          value={goal.unit}
          options={[
            ['minutes', 'minutes'],
            ['answers', 'answers'],
          ]}
          onChange={(unit) => set('goal', { ...goal, unit })}
        />{' '}
        a day.
      </Sentence>
      <Sentence
        of="rolloverHour"
        {...props}
        why="What you answer before then still counts for the day before."
      >
        A new day begins at{' '}
        <InlineSelect
          label="When a day begins"
          value={rolloverHour}
          options={HOURS}
          onChange={(hour) => set('rolloverHour', hour)}
        />
        .
      </Sentence>
    </Section>
  );
}
