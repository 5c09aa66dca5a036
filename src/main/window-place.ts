import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const place = v.object({
  x: v.pipe(v.number(), v.integer()),
  y: v.pipe(v.number(), v.integer()),
  width: v.pipe(v.number(), v.integer(), v.minValue(1)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1)),
  maximized: v.boolean(),
});
export type WindowPlace = v.InferOutput<typeof place>;

export const MINIMUM_SIZE = { minWidth: 380, minHeight: 480 } as const;
const FIRST_SIZE = { width: 1080, height: 760 } as const;
/** How much of the window must be in reach for the learner to drag it, in pixels. */
const REACH = 80;

/** The remembered place, or null where there is none or the file cannot be used: a new place is no loss. */
export function readPlace(file: string): WindowPlace | null {
  try {
    const parsed = v.safeParse(place, JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Replaces the file whole, so that a crash leaves the old place or the new one. A full disk only forgets it. */
export function writePlace(file: string, value: WindowPlace): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(value));
    renameSync(`${file}.new`, file);
  } catch (error) {
    console.warn(`The window's place could not be remembered in ${file}: ${(error as Error).message}`);
  }
}

/**
 * The bounds to open with: the remembered ones where a display still shows enough of them, shrunk to fit it;
 * else only a size, which the system centres.
 */
export function placeOnScreen(
  remembered: Area | null,
  displays: readonly Area[],
): Area | { readonly width: number; readonly height: number } {
  const first = displays[0] ?? { x: 0, y: 0, ...FIRST_SIZE };
  const home = remembered && displays.find((display) => reaches(remembered, display));
  const { width, height } = remembered ?? FIRST_SIZE;
  const screen = home ?? first;
  const size = { width: Math.min(width, screen.width), height: Math.min(height, screen.height) };
  return remembered && home ? { x: remembered.x, y: Math.max(remembered.y, home.y), ...size } : size;
}

function reaches(window: Area, display: Area): boolean {
  const across = Math.min(window.x + window.width, display.x + display.width) - Math.max(window.x, display.x);
  const down = Math.min(window.y + window.height, display.y + display.height) - Math.max(window.y, display.y);
  return across >= REACH && down >= REACH;
}
