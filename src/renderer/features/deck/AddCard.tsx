import { useState } from 'react';
import type { CardId } from '../../../core/model/identity.ts';
import { OWN_SECTION } from '../../../core/model/own-card.ts';
import type { ShownCard } from '../../../core/model/own-text.ts';
import type { OwnWords } from '../../db/own-cards.ts';
import { CardForm } from '../../ui/CardForm.tsx';
import { InlineSelect } from '../../ui/InlineSelect.tsx';

interface AddCardProps {
  /** The deck's, each as its headings. */
  readonly sections: readonly (readonly string[])[];
  /** Resolves with what is wrong with the words, or null once the card is saved. */
  readonly onWrite: (words: OwnWords) => Promise<string | null>;
  readonly onClose: () => void;
}

/** A form for one card after another: each that is saved is followed by a blank one, with the same section. */
export function AddCard({ sections, onWrite, onClose }: AddCardProps) {
  const [saved, setSaved] = useState(0);
  const [chosen, setChosen] = useState(OWN_SECTION);
  const names = new Map(sections.map((section) => [section.join(' › '), section]));
  const others = [...names.keys()].filter((name) => name !== OWN_SECTION);
  const section = chosen === OWN_SECTION ? undefined : names.get(chosen);
  return (
    <CardForm
      key={saved}
      title="Add a card"
      card={BLANK}
      onSave={(text) => onWrite({ text, ...(section && { section }) })}
      onNext={() => setSaved(saved + 1)}
      onClose={onClose}
    >
      <p>
        It goes under{' '}
        <InlineSelect
          label="Section"
          value={chosen}
          options={[OWN_SECTION, ...others].map((name) => [name, name || 'Introduction'] as const)}
          onChange={setChosen}
        />
      </p>
    </CardForm>
  );
}

/** What a card is made of that the learner is about to write. */
const BLANK: ShownCard = {
  ...{ kind: 'recall', id: 0 as CardId, key: '', category: '', section: [], rule: '' },
  ...{ front: '', back: '', aliases: [], answerType: 'phrase', source: { quote: '', start: 0, end: 0 } },
};
