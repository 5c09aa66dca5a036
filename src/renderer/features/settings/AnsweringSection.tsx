import { InlineSelect } from '../../ui/InlineSelect.tsx';
import { Section, type SectionProps, Sentence } from './Section.tsx';

/** How cards are answered and graded. */
export function AnsweringSection(props: SectionProps) {
  const { settings, set } = props;
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
          options={[
            ['reveal', 'think of the answer'],
            ['typed', 'type the answer'],
          ]}
          onChange={(answering) => set('answering', answering)}
        />{' '}
        before I see it.
      </Sentence>
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
