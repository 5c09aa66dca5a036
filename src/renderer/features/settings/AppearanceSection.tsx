import { InlineSelect } from '../../ui/InlineSelect.tsx';
import { Section, type SectionProps, Sentence } from './Section.tsx';

const SIZES = [75, 90, 100, 110, 125, 150, 175, 200];

/** How Carrel looks. */
export function AppearanceSection(props: SectionProps) {
  const { settings, set } = props;
  const sizes = SIZES.includes(settings.textSize) ? SIZES : [...SIZES, settings.textSize];
  return (
    <Section title="Appearance">
      <Sentence of="theme" {...props}>
        Use{' '}
        <InlineSelect
          label="Theme"
          value={settings.theme}
          options={[
            ['system', 'the system’s theme'],
            ['light', 'the light theme'],
            ['dark', 'the dark theme'],
          ]}
          onChange={(theme) => set('theme', theme)}
        />
        .
      </Sentence>
      <Sentence of="textSize" {...props}>
        Show text at{' '}
        <InlineSelect
          label="Text size"
          value={settings.textSize}
          options={sizes.map((size) => [size, `${size}%`] as const)}
          onChange={(size) => set('textSize', size)}
        />{' '}
        of its usual size.
      </Sentence>
      <Sentence of="motion" {...props}>
        <InlineSelect
          label="Motion"
          value={settings.motion}
          options={[
            ['system', 'Move as the system asks'],
            ['reduced', 'Keep everything still'],
            ['full', 'Show small movements'],
          ]}
          onChange={(motion) => set('motion', motion)}
        />
        .
      </Sentence>
    </Section>
  );
}
