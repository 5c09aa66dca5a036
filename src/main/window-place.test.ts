import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeOnScreen, readPlace, writePlace } from './window-place.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const second = { x: 1440, y: 0, width: 1920, height: 1080 };
const place = (x: number, y: number, width = 900, height = 700) => ({ x, y, width, height });

describe('placeOnScreen', () => {
  test.each([
    [
      'the first start lets the system centre a window of the first size',
      null,
      [laptop],
      { width: 1080, height: 760 },
    ],
    [
      'a small display shrinks the first size',
      null,
      [{ x: 0, y: 0, width: 800, height: 600 }],
      { width: 800, height: 600 },
    ],
    ['a place on a display is kept', place(100, 100), [laptop, second], place(100, 100)],
    ['a place on the second display is kept', place(1600, 50), [laptop, second], place(1600, 50)],
    [
      'a place on a display that is gone keeps only the size',
      place(1600, 50),
      [laptop],
      { width: 900, height: 700 },
    ],
    ['a title bar above the display is brought down', place(100, -300), [laptop], place(100, 25)],
    [
      'a window larger than its display is shrunk to it',
      place(10, 30, 3000, 2000),
      [laptop],
      place(10, 30, 1440, 875),
    ],
    ['a sliver in reach is not enough', place(1400, 100), [laptop], { width: 900, height: 700 }],
  ])('%s', (_title, remembered, displays, expected) => {
    expect(placeOnScreen(remembered, displays)).toEqual(expected);
  });
});

describe('the remembered place', () => {
  const file = () => join(mkdtempSync(join(tmpdir(), 'carrel-place-')), 'profile', 'window.json');

  test('comes back as it was written, and leaves no other file behind', () => {
    const path = file();
    writePlace(path, { ...place(1, 2), maximized: true });
    expect(readPlace(path)).toEqual({ ...place(1, 2), maximized: true });
    expect(readdirSync(join(path, '..'))).toEqual(['window.json']);
  });

  test.each(['', 'not json', '{}', '{"x":1,"y":2,"width":0,"height":5,"maximized":false}', '[]', 'null'])(
    'is forgotten where the file holds %j',
    (content) => {
      const path = file();
      writePlace(path, { ...place(1, 2), maximized: false });
      writeFileSync(path, content);
      expect(readPlace(path)).toBeNull();
    },
  );

  test('is forgotten where there is no file', () => {
    expect(readPlace(file())).toBeNull();
  });
});
