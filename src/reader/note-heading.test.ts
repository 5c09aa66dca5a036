import { expect, test } from 'vitest';
import { splitLines } from './lines.ts';
import { noteHeadingAt } from './note-heading.ts';

const heading = (text: string, line = 0) => {
  const found = noteHeadingAt(splitLines(text), line);
  return found && `${found.level}: ${found.text}`;
};

test.each([
  ['Week 3: tides', 'Week 3: tides\nsilt: sand', '1: Week 3: tides'],
  ['a number', '2. Elements\nsilt: sand', '2: 2. Elements'],
  ['a number within a number', '2.1 Elements\nsilt: sand', '3: 2.1 Elements'],
  ['capitals', 'THE OLD PORT\nsilt: sand', '2: THE OLD PORT'],
  ['a title', 'Types of port\n- river port', '2: Types of port'],
  ['hashes', '## Types\nsilt: sand', '2: Types'],
  ['a line below it', 'Types\n-----\nsilt: sand', '2: Types'],
  ['a general label', 'Key terms:\nsilt: sand', '2: Key terms'],
])('%s heads a part', (_, text, found) => {
  expect(heading(text)).toBe(found);
});

test.each([
  ['a label of its own', 'Causes:\n- storms'],
  ['a label with its words', 'Silt: sand\nmud: clay'],
  ['an arrow', 'Storm -> silt\nmud: clay'],
  ['one of several numbers', '1. Storms\n2. Currents'],
  ['lower case', 'old port\nsilt: sand'],
  ['a line with nothing below', 'Old port\n\n\n'],
  ['a bullet', '- Old port\nsilt: sand'],
])('%s does not', (_, text) => {
  expect(heading(text)).toBeUndefined();
});

test('a line right below another is part of its notes', () => {
  expect(heading('silt: sand\nOld port\nmud: clay', 1)).toBeUndefined();
});
