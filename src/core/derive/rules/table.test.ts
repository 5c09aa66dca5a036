import { expect, test } from 'vitest';
import { parseHtml } from '../../../reader/html/html.ts';
import { parseMarkdown } from '../../../reader/markdown/markdown.ts';
import type { Document } from '../../model/document.ts';
import { questionsBy } from './questions-by.ts';

const markdown = (...lines: readonly string[]) =>
  questionsBy('table', parseMarkdown(`# Harbour\n\nThe harbour is old.\n\n${lines.join('\n')}`, 'x.md'));

/** Rows as 'a | b | c', the first of which is the header. */
const table = (...rows: readonly string[]) =>
  markdown(...rows.flatMap((row, i) => [`| ${row} |`, ...(i === 0 ? [row.replace(/[^|]+/g, '---')] : [])]));

/** Rows of a label and a value in the box of a page about the Harbour Board. */
const box = (...rows: readonly string[]) => questionsBy('table', page(rows));

function page(rows: readonly string[]): Document {
  const cells = rows.map((row) => row.split(' = ')).map(([label, value]) => `<tr><th>${label}<td>${value}`);
  const read = parseHtml(
    `<main><h1>Harbour Board</h1><table class=infobox>${cells.join('')}</table><p>The Harbour Board is a council.`,
    'x.html',
  );
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

test.each([
  ['Capital = Kiel', 'What is the capital of the Harbour Board? -> Kiel'],
  ['Founded = 3 August 2005; 18 years ago', 'When was the Harbour Board founded? -> 3 August 2005'],
  ['Date opened = 1903', 'When was the Harbour Board opened? -> 1903'],
  ['Formerly called = River Trust', 'What was the Harbour Board formerly called? -> River Trust'],
  ['Discovered by = Ann Lee (1774)', 'By whom was the Harbour Board discovered? -> Ann Lee'],
  ['Operated by = Port Office', 'By whom or what is the Harbour Board operated? -> Port Office'],
  ['Founder = Ann Lee, Tom Hay', 'Who are the founders of the Harbour Board? -> Ann Lee and Tom Hay'],
  ['Headquarters = Kiel, Germany', 'Where are the headquarters of the Harbour Board? -> Kiel, Germany'],
  ['Location = Kiel', 'Where is the Harbour Board located? -> Kiel'],
  [
    'Population = 2,300 (2022 census)',
    'What was the population of the Harbour Board at the 2022 census? -> 2,300',
  ],
  ['Area (km2) = 581', 'What is the area of the Harbour Board? -> 581 km2'],
  ['Number of employees = 750 (2020)', 'How many employees did the Harbour Board have in 2020? -> 750'],
  ['Ships per dock = 2, 8, 7', 'How many ships per dock does the Harbour Board have? -> 2, 8, 7'],
  ['Products = Oil<br>Salt', 'What are the products of the Harbour Board? -> Oil and Salt'],
  ['First appeared = 1972', 'When did the Harbour Board first appear? -> 1972'],
  ['Prime Minister = Ann Lee', 'Who is the prime minister of the Harbour Board? -> Ann Lee'],
  ['Size = 41 km² (132nd)', 'What is the size of the Harbour Board? -> 41 km²'],
  ['Area served = Worldwide', 'What is the area served by the Harbour Board? -> Worldwide'],
  ['Atomic number (Z) = 17', 'What is the atomic number of the Harbour Board? -> 17'],
])('asks of a box: %s', (row, card) => {
  expect(box('Kind = council', row)).toContain(card);
});

test('asks from what a state came when it became independent', () => {
  expect(box('Kind = council', 'Independence = 30 May 1966, from the Crown').slice(1)).toEqual([
    'When did the Harbour Board become independent from the Crown? -> 30 May 1966',
    'From what did the Harbour Board become independent? -> The Crown',
  ]);
});

test.each([
  'Website = harbour.example',
  'Income = —',
  'Pronunciation = /ˈhɑːbə/',
  'Coordinates = 54° N 10° E',
  'Naming = after a river',
  'Traded as = N/A',
  'Built = in haste',
])('passes over in a box: %s', (row) => {
  expect(box('Kind = council', row)).toHaveLength(1);
});

test('the parts of a group are asked with its name', () => {
  const rows = ['Area = x', '• Total = 12 km²', 'Population = x', '• Density = 4 per km²'];
  const asked = box(...rows.map((row) => row.replace(' = x', '</th><th> = ')));
  expect(asked).toEqual(expect.arrayContaining(['What is the total area of the Harbour Board? -> 12 km²']));
  expect(asked).toContain('What is the population density of the Harbour Board? -> 4 per km²');
});

test.each([
  [
    ['Metal | Symbol | Melting point (°C)', 'Tin | Sn | 232', 'Lead | Pb | 327'],
    [
      'What is the symbol of Tin? -> Sn',
      'What is the melting point of Tin? -> 232 °C',
      'What is the symbol of Lead? -> Pb',
      'What is the melting point of Lead? -> 327 °C',
    ],
  ],
  [
    ['Prefix | Adopted', 'giga | 1960', 'mega | 1873'],
    ['When was the prefix giga adopted? -> 1960', 'When was the prefix mega adopted? -> 1873'],
  ],
  [
    ['Vitamin | Sources', 'A | liver, eggs', 'B1 | pork, grain'],
    [
      'What are the sources of vitamin A? -> Liver and eggs',
      'What are the sources of vitamin B1? -> Pork and grain',
    ],
  ],
  [
    ['Command | Purpose', 'add | stages changes', 'push | sends commits'],
    [
      'What does the command add do? -> Stages changes',
      'Which command stages changes? -> add',
      'What does the command push do? -> Sends commits',
      'Which command sends commits? -> push',
    ],
  ],
  [
    ['Date | Mission | Target', '2 May 1962 | Mariner 2 | Venus', '4 July 1965 | Mariner 4 | Mars'],
    [
      'What is the date of the mission Mariner 2? -> 2 May 1962',
      'What is the target of Mariner 2? -> Venus',
      'What is the date of the mission Mariner 4? -> 4 July 1965',
      'What is the target of Mariner 4? -> Mars',
    ],
  ],
  [
    ['Rank | Town | Titles (by 2020)', '1 | Kiel | 3', '2 | Lund | 2'],
    ['How many titles did Kiel have by 2020? -> 3', 'How many titles did Lund have by 2020? -> 2'],
  ],
])('asks of things: %j', (rows, cards) => {
  expect(table(...rows)).toEqual(cards);
});

test('asks of the events of a series, but not for their scores', () => {
  expect(table('Year | Winner | Score', '1951 | Kiel | 2–1', '1952 | Lund | 3–0')).toEqual([
    'Who was the winner of the harbour in 1951? -> Kiel',
    'Who was the winner of the harbour in 1952? -> Lund',
  ]);
});

test.each([
  [
    ['Test | Gout | Flu', 'Pulse | low | raised', 'Heat | raised | low'],
    [
      'What is the pulse in Gout? -> Low',
      'What is the pulse in Flu? -> Raised',
      'What is the heat in Gout? -> Raised',
      'What is the heat in Flu? -> Low',
    ],
  ],
  [
    ['Feature | Arteries | Veins', 'Wall | thick | thin', 'Flow | to the heart | from the heart'],
    [
      'What is the wall of arteries like? -> Thick',
      'What is the wall of veins like? -> Thin',
      'What is the flow of arteries? -> To the heart',
      'What is the flow of veins? -> From the heart',
    ],
  ],
])('asks of what is compared: %j', (rows, cards) => {
  expect(table(...rows)).toEqual(cards);
});

test.each([
  [
    [
      'Year | Event',
      '1801 | The port buys the mill of Kiel',
      '1822 | Fire breaks out at the mill',
      '1830 | Treaty signed in Kiel',
      '1841 | Ann Lee builds a lock',
      '1850 | The Old Lock is closed',
      '1861 | The war ends.',
    ],
    [
      'When did the port buy the mill of Kiel? -> 1801',
      'What happened in 1822? -> Fire breaks out at the mill',
      'What happened in 1830? -> Treaty signed in Kiel',
      'When did Ann Lee build a lock? -> 1841',
      'When was the Old Lock closed? -> 1850',
      'When did the war end? -> 1861',
    ],
  ],
  [
    ['Date | Milestone', '1801 | Ann Lee builds a lock', '1801 | Fire breaks out at the mill'],
    ['When did Ann Lee build a lock? -> 1801'],
  ],
])('asks of what happened: %j', (rows, cards) => {
  expect(table(...rows)).toEqual(cards);
});

test.each([
  [
    ['Feature | Basic | Plus | Max', 'Backups | ✗ | ✓ | ✓', 'Offline storage | no | no | yes'],
    [
      'Which of Basic, Plus and Max have backups? -> Plus and Max',
      'Which of Basic, Plus and Max has offline storage? -> Max',
    ],
  ],
])('asks which of three or more have it: %j', (rows, cards) => {
  expect(table(...rows)).toEqual(cards);
});

test.each([
  [
    [
      'Part | Function',
      'Nucleus | stores the plans',
      'Cell wall | keeps the shape',
      'Ribosomes | build proteins',
    ],
    [
      'What does the part nucleus do? -> Stores the plans',
      'What does the part cell wall do? -> Keeps the shape',
    ],
  ],
  [
    ['Town | River', 'Reading | Thames', 'Bath | Avon'],
    ['What is the river of Reading? -> Thames', 'What is the river of Bath? -> Avon'],
  ],
])('names or kinds: %j', (rows, cards) => {
  expect(table(...rows)).toEqual(expect.arrayContaining(cards));
});

test('kinds are spoken of as the prose does', () => {
  const asked = (prose: string) =>
    questionsBy(
      'table',
      parseMarkdown(
        `# States\n\n${prose}\n\n| State | Shape |\n|---|---|\n| Solid | fixed |\n| Liquid | that of its box |`,
        'x.md',
      ),
    )[0];
  expect(asked('A solid is hard. A liquid flows, and a solid does not.')).toMatch(/the shape of a solid\?/);
  expect(asked('We saw the solid melt, and the liquid froze.')).toMatch(/the shape of the solid\?/);
});

test('a caption that counts the rows asks for all of them, and its noun names the things', () => {
  expect(
    markdown(
      '## The three base units',
      '| Quantity | Unit | Symbol |',
      '|---|---|---|',
      '| time | second | s |',
      '| length | metre | m |',
      '| mass | kilogram | kg |',
    ),
  ).toEqual([
    'What are the three base units? -> Second, metre and kilogram',
    'What is the unit of time? -> Second',
    'What is the symbol of the unit second? -> s',
    'What is the unit of length? -> Metre',
    'What is the symbol of the unit metre? -> m',
    'What is the unit of mass? -> Kilogram',
    'What is the symbol of the unit kilogram? -> kg',
  ]);
});

test.each([
  [
    ['Agreement | Opened for signature', 'Rescue Agreement | 1968', 'Moon Agreement | 1979'],
    [
      'When was the Rescue Agreement opened for signature? -> 1968',
      'When was the Moon Agreement opened for signature? -> 1979',
    ],
  ],
  [
    ['Extinction | Million years ago', 'End-Permian | 252', 'Late Devonian | 372', 'End-Triassic | 201'],
    [
      'How many million years ago was the End-Permian extinction? -> 252',
      'How many million years ago was the Late Devonian extinction? -> 372',
      'How many million years ago was the End-Triassic extinction? -> 201',
    ],
  ],
  [
    ['Boundary | What happens', 'Divergent | plates move apart', 'Transform | plates slide past'],
    ['Divergent: what happens? -> Plates move apart', 'Transform: what happens? -> Plates slide past'],
  ],
])('asks by the grammar of the head: %j', (rows, cards) => {
  expect(table(...rows)).toEqual(cards);
});

test('a column of few words asks who shares each', () => {
  const rows = ['Tin | metal', 'Lead | metal', 'Neon | gas', 'Argon | gas', 'Radon | gas'];
  expect(table('Element | State', ...rows)).toEqual([
    'For which two elements is the state “metal”? -> Tin and Lead',
    'For which three elements is the state “gas”? -> Neon, Argon and Radon',
  ]);
});

test.each([
  [['Dish | Price', 'Soup | £4', 'Stew | £9']],
  [['Year | Event', '1801 | Fire', '1822 | Flood']],
  [['Feature | Basic | Plus', 'Backups | yes | no']],
  [['Feature | Basic | Plus | Max', 'Waterproof | ✓ | ✗ | ✗', 'Backups | yes | yes | yes']],
  [['Metal | Use', 'Tin | cans', 'Tin | foil']],
  [['Team | Pld | W | Pts', 'Kiel | 10 | 7 | 16', 'Lund | 10 | 6 | 14']],
  [['Metal | Notes | Ref', 'Tin | soft | 3', 'Lead | grey | 4']],
])('passes over: %j', (rows) => {
  expect(table(...rows)).toEqual([]);
});

test('of a wide table only the most telling columns are asked', () => {
  const rows = Array.from({ length: 10 }, (_, i) => `Town${i} | river ${i} | ${i}00 | ${i}1 | king ${i}`);
  const asked = table('Town | River | Height | Depth | Founder', ...rows);
  expect(asked).toHaveLength(20);
  expect(asked.filter((card) => /height|depth/.test(card))).toEqual([]);
});

test('asks in words of its own what a thing does, and which one does it', () => {
  const cards = table(
    'Command | What it does',
    'stash | puts changes aside',
    'blame | shows who changed a line',
  );
  expect(cards).toContain('What does the command stash do? -> Puts changes aside');
  expect(cards).toContain('Which command puts changes aside? -> stash');
});
