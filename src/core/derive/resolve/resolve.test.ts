import { describe, expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { readDocument } from '../read-document.ts';

/** Another paragraph, so that there is enough to read. */
const OTHER = 'The reader has short texts of all kinds in the order in which they were written.';

/** The last sentence of a paragraph as the rules read it, and the word that leaves it dangling. */
function lastOf(
  paragraph: string,
  title = 'A Reader',
): { readonly text: string; readonly dangling: string | undefined } {
  const { outline } = readDocument(parsePlainText(`${title}\n\n${OTHER}\n\n${paragraph}\n`, 'notes.txt'));
  const last = outline.sentences.at(-1);
  return { text: last?.text ?? '', dangling: last?.dangling };
}

describe('pronouns', () => {
  test.each([
    // A thing that was the subject just before.
    ['Granite is a coarse-grained rock. It forms deep underground.', 'Granite forms deep underground.'],
    [
      'A lichen is a partnership of a fungus and an alga. It grows very slowly.',
      'The lichen grows very slowly.',
    ],
    [
      'The treadle loom was a success. It was sold all over Europe.',
      'The treadle loom was sold all over Europe.',
    ],
    [
      'The lighthouse was rebuilt in 1840. Its lamp burned whale oil.',
      "The lighthouse's lamp burned whale oil.",
    ],
    ['The spleen lies under the ribs. It filters the blood.', 'The spleen filters the blood.'],
    [
      'The Vasa Museum opened in 1990. Today it is visited by a million people a year.',
      'Today the Vasa Museum is visited by a million people a year.',
    ],
    [
      'The printing press travelled quickly. By 1500 it had reached Sweden.',
      'By 1500 the printing press had reached Sweden.',
    ],
    [
      'An inquiry opened within a week. In February 1918 it blamed the pilot.',
      'In February 1918 the inquiry blamed the pilot.',
    ],
    [
      'The Hoover Dam was finished in 1936. Most of its water comes from the Rocky Mountains.',
      "Most of the Hoover Dam's water comes from the Rocky Mountains.",
    ],
    [
      'The copper is soft. However, it hardens when it is hammered.',
      'However, the copper hardens when it is hammered.',
    ],
    [
      'The senate was abolished in 1820. Its members were pensioned off.',
      "The senate's members were pensioned off.",
    ],
    // Several things or people.
    ['Glaciers are slow rivers of ice. They carve deep valleys.', 'Glaciers carve deep valleys.'],
    [
      'Two ships collided in the harbour. One of them was loaded with explosives.',
      'One of the two ships was loaded with explosives.',
    ],
    ['Norway and Sweden parted in 1905. They had shared a king.', 'Norway and Sweden had shared a king.'],
    ['The engineers arrived late. They had missed the ferry.', 'The engineers had missed the ferry.'],
    [
      'Capillaries are the smallest vessels. Their walls are one cell thick.',
      "Capillaries' walls are one cell thick.",
    ],
    // People.
    [
      'Vincent Coleman stayed at the telegraph. He was killed at his post.',
      'Vincent Coleman was killed at his post.',
    ],
    [
      'The first pulsar was found by Jocelyn Bell. Her supervisor won a prize.',
      "Jocelyn Bell's supervisor won a prize.",
    ],
    [
      'Dr Ada Brandt founded the clinic in 1902. She ran it for thirty years.',
      'Dr Ada Brandt ran the clinic for thirty years.',
    ],
    ['Captain Ross reached the bay in May. In June he turned back.', 'In June Captain Ross turned back.'],
    ['The law was drafted by Peter Holm. His brother opposed it.', "Peter Holm's brother opposed the law."],
    ['George Green worked in a mill. Instead of sleeping he read.', 'Instead of sleeping George Green read.'],
    [
      'The cargo ship Brenda had left Bergen at noon. She arrived two days late.',
      'The cargo ship Brenda arrived two days late.',
    ],
    // A pronoun inside a sentence means what stands there, and is left alone.
    ['The tanker sank because her hull had rusted.', 'The tanker sank because her hull had rusted.'],
    ['When a star has burned its fuel, it collapses.', 'When a star has burned its fuel, it collapses.'],
    ['During most of its life, a star burns hydrogen.', 'During most of its life, a star burns hydrogen.'],
  ])('%s', (paragraph, text) => {
    expect(lastOf(paragraph)).toEqual({ text, dangling: undefined });
  });

  test.each([
    ['Rain fell on the hills, and the wind shook the trees. It was heavy.', 'It'],
    ['The duke gave the abbey a mill. It burned down in 1520.', 'It'],
    ['The king met the bishop at Dover. He was angry.', 'He'],
    ['Anna Holm taught Maria Lund. She later moved to Oslo.', 'She'],
    ['Peter Holm wrote to John Reed. His letter was lost.', 'His'],
    ['The farmers sold the horses. They were old.', 'They'],
    ['It collapsed in 1990.', 'It'],
    ['They were found in Egypt.', 'They'],
    ['Many towns lost their walls. It was a long decline.', 'It'],
    ['The chlorine released in this way destroys ozone. It does so for years.', 'It'],
    ['“The bridge is unsafe,” wrote the inspector. It was closed at once.', 'It'],
    ['Each guild had a chest. It was locked with three keys.', 'It'],
    ['Some barges reached the city. They were unloaded at night.', 'They'],
    ['In the north the river meets the lake and the marsh begins. It is deep.', 'It'],
    ['When it shuts down cleanly, the pump may be removed.', undefined],
    ['He was born in Lund.', 'He'],
    ['The tax was raised and the toll was lowered. Its yield doubled.', 'Its'],
  ])('leaves %s', (paragraph, dangling) => {
    const { text, dangling: word } = lastOf(paragraph);
    expect(paragraph.endsWith(text)).toBe(true);
    expect(word).toBe(dangling);
  });

  test.each([
    'It is known that bees can see ultraviolet light.',
    'It took two years to build the tower.',
    'It was the sparks that set fire to the benzol.',
    'It is possible to cross the strait on foot.',
    'The dyke made it possible to farm the marsh.',
    'It was not until 1910 that the line was opened.',
    'It seems that the first settlers came by sea.',
    'It rained for forty days.',
    'It has been suggested that the tomb was robbed.',
  ])('knows that "it" means nothing in: %s', (sentence) => {
    const { text, dangling } = lastOf(`The old mill was sold in 1800. ${sentence}`);
    expect({ text, dangling }).toEqual({ text: sentence, dangling: undefined });
  });
});

describe('the person that a life is about', () => {
  const life = (sentence: string) =>
    lastOf(
      `Ida Brandt was a Danish botanist. She was born in Ribe. Her garden became famous. ${sentence}`,
      'Ida Brandt',
    ).text;

  test.each([
    ['At thirteen she began to collect mosses.', 'At thirteen Ida Brandt began to collect mosses.'],
    ['In 1651 her mother moved to Aarhus.', "In 1651 Ida Brandt's mother moved to Aarhus."],
    ['After the war broke out, she left Denmark.', 'After the war broke out, Ida Brandt left Denmark.'],
    ['Her first book, Moss, appeared in 1880.', "Ida Brandt's first book, Moss, appeared in 1880."],
  ])('%s', (sentence, text) => {
    expect(life(sentence)).toBe(text);
  });

  test.each([
    'Clara Holm was a rival of hers. She died in 1900.',
    'His name was Otto.',
    '“She is a fool,” said the dean.',
  ])('leaves %s', (sentences) => {
    expect(sentences.endsWith(life(sentences))).toBe(true);
  });
});

describe('times and places', () => {
  test.each([
    ['The treaty was signed on 2 May 1950. It took effect later that year.', /later in 1950/],
    ['The mint opened in 1901. The following year the bank moved in.', /^In 1902 the bank moved in/],
    ['The mill burned down in 1820. Two years later the owner died.', /^In 1822 the owner died/],
    ['A stroke in 1715 left Merian partly paralysed, and she died two years afterwards.', /died in 1717/],
    ['Prices doubled in July 1946. The pengo was replaced in August of that year.', /in August 1946/],
    [
      'The bridge fell on 6 December 1917. On 7 December a blizzard struck the town.',
      /^On 7 December 1917 a blizzard/,
    ],
    [
      'The council has its seat in Geneva. Most of the work is run from there by clerks.',
      /run from Geneva by clerks/,
    ],
    [
      'The couple moved to his home town, Nuremberg. There Anna taught drawing.',
      /^In Nuremberg, Anna taught/,
    ],
    ['The train stopped in Boston. Every year a tree is sent to that city.', /sent to Boston/],
  ])('%s', (paragraph, text) => {
    expect(lastOf(paragraph).text).toMatch(text);
  });

  test.each([
    'The war lasted from 1914 to 1918. The following year a league was founded.',
    'The mill burned down in the night. Two years later the owner died.',
    'The mill burned down in 1820. The owner died about two years later.',
    'The school was moved from Bergen to Oslo in 1820. There the boys had a garden.',
    'The bridge fell on 6 December 1917. The feast is held on 7 December.',
    'One raid was on 6 May 1917 and one on 8 May 1918. On 9 May a third followed.',
    'There are three kinds of rock.',
    'The hall has no roof. There the owls nest.',
  ])('leaves %s', (paragraph) => {
    expect(paragraph.endsWith(lastOf(paragraph).text)).toBe(true);
  });
});

describe('phrases that say again', () => {
  test.each([
    ['Boria is a country in the north. The country lies on a plateau.', 'Boria', 'Boria lies on a plateau.'],
    [
      'The Alba Convention was signed in 1950. The convention has twelve articles.',
      'Alba Convention',
      'The Alba Convention has twelve articles.',
    ],
    [
      'In 1905 Holm put forward a theory of tides. This theory was soon accepted.',
      'A Reader',
      'The theory of tides was soon accepted.',
    ],
    [
      'Plants store starch grains in the root. These grains are heavy.',
      'A Reader',
      'The starch grains are heavy.',
    ],
  ])('%s', (paragraph, title, text) => {
    expect(lastOf(paragraph, title).text).toBe(text);
  });

  test.each([
    [
      'Boria is a country in the north. Its neighbour Alba is another country. The country lies on a plateau.',
      'Boria',
    ],
    ['The client sends a request. This message is short.', 'A Reader'],
    ['One theory is old and one theory is new. This theory was accepted.', 'A Reader'],
    ['In 1905 Holm put forward a theory. This theory was accepted.', 'A Reader'],
    ['The well ran dry and the crops failed. This drove people away.', 'A Reader'],
    ['Merian was a painter. The painter Graff was rich.', 'Maria Merian'],
  ])('leaves %s', (paragraph, title) => {
    expect(paragraph.endsWith(lastOf(paragraph, title).text)).toBe(true);
  });
});

describe('what a sentence leaves out', () => {
  test.each([
    [
      'The harbour has four cranes. The largest is the Goliath.',
      'A Reader',
      'The largest crane is the Goliath.',
    ],
    [
      'Most of the rivers and canals freeze in winter. The deepest is the Elm.',
      'A Reader',
      'The deepest river or canal is the Elm.',
    ],
    [
      'A glacier is a large body of ice that moves slowly. It forms where snow falls in summer.',
      'Glacier',
      'A glacier forms where snow falls in summer.',
    ],
    [
      'The Elm Canal is a waterway in Egypt. Its length is 193 kilometres. Its bed is firm.',
      'Elm Canal',
      "The Elm Canal's bed is firm.",
    ],
    ['Two boats were rebuilt in Bergen. Older ones were burnt.', 'A Reader', 'Older boats were burnt.'],
    [
      'The hill was once an island. The chief evidence is that shells lie on the top.',
      'A Reader',
      'Shells lie on the top.',
    ],
    [
      'About 70 % of barges are steel. The remaining 30 % sank in a flood.',
      'A Reader',
      'The remaining 30 % of barges sank in a flood.',
    ],
    [
      'Each lock has a pair of gates. When these open, the water falls.',
      'A Reader',
      'When the gates open, the water falls.',
    ],
    ['Norway and Sweden have kings. Both are small.', 'A Reader', 'Both Norway and Sweden are small.'],
    [
      'The paste is heated in a kiln. This is called firing.',
      'A Reader',
      'The process in which the paste is heated in a kiln is called firing.',
    ],
    [
      'The paste dries. This theory of drying, proposed by Ida Holm in 1902, is known as the salt theory.',
      'A Reader',
      'The theory of drying, proposed by Ida Holm in 1902, is known as the salt theory.',
    ],
    [
      'Triton is a moon of Neptune. No other moon is known to turn so.',
      'Triton',
      'No moon other than Triton is known to turn so.',
    ],
    [
      'Triton is a moon of Neptune. Lassell saw Triton through a mirror in 1846. It is the only large moon of the planet.',
      'Triton',
      'Triton is the only large moon of the planet.',
    ],
    [
      'The Lake Board is a council of towns. Its members are the four towns on the shore. Although its work is small, its chair is paid.',
      'Lake Board',
      "Although the Lake Board's work is small, its chair is paid.",
    ],
    [
      'The Lunds and the Holms have belonged to it since 1800, and the remaining two followed in 1900.',
      'A Reader',
      'The Lunds and the Holms have belonged to it since 1800.',
    ],
  ])('%s', (paragraph, title, text) => {
    expect(lastOf(paragraph, title).text).toBe(text);
  });

  test.each([
    ['The cranes lift the boxes. The largest is red.', 'The largest'],
    ['Most of the tolls are paid by tankers and container ships. The heaviest are towed.', 'The heaviest'],
    ['Heavy looms need iron frames. Lighter ones are built of wood.', 'Lighter ones'],
    ['The rivers freeze. The rest is dry.', 'The rest'],
    ['The ship sank. Far more was lost in the fire.', 'Far more'],
    ['The ship sank. No other ship was lost.', 'No other'],
    ['The mill closed. The result was a strike.', 'The result'],
    ['The mill closed. A second mill was built in 1900.', 'A second mill'],
    ['The mill closed. A new mill was chiefly a royal wish.', 'A new mill was'],
    ['The mill closed. The others are idle.', 'The others'],
    ['The mill closed. Neither is open.', 'Neither'],
    ['A breach occurs when a dyke fails. This is called the test.', 'This'],
    ['The mill was a watermill. Karl Holm described it in 1902.', 'it'],
    ['The mill closed in 1900. This is called firing.', 'This'],
    ['Far more coal than iron was lost in the fire.', undefined],
    ['The West was dry for years.', undefined],
    ['The result of the vote was a strike.', undefined],
    ['In Norway live the peoples of the Arctic and the Sami who settled there.', undefined],
  ])('leaves %s', (paragraph, dangling) => {
    expect(lastOf(paragraph).dangling).toBe(dangling);
  });
});

test('says of every pronoun that is left what it means', () => {
  const { outline } = readDocument(
    parsePlainText('A Reader\n\nThe tanker sank because her hull had rusted.\n', 'notes.txt'),
  );
  const [reference] = outline.sentences[0]?.references ?? [];
  expect(reference).toMatchObject({ word: 'her', means: 'The tanker', inside: true, possessive: true });
});
