import { openElectron } from '../e2e/electron-app.ts';
import type { Place } from '../e2e/place.ts';
import { openStudy } from '../e2e/steps.ts';
import { withPlace } from './place.ts';

const GRADES = 300;
const UNPACED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

export const units = { grade_to_paint: 'ms' };

/**
 * From the press of a grade's key to the paint of the next card, in the built app with the shipped deck. The frame is
 * drawn as soon as it is ready: what a display adds, which shows one every 16.7 ms, is no cost of the app's.
 */
export async function run() {
  return { grade_to_paint: await withPlace(gradesToPaint) };
}

/** Opens the app on what the place holds, and answers the cards of a sitting; milliseconds. */
export async function gradesToPaint(place: Place): Promise<readonly number[]> {
  const { page, close } = await openElectron(place, UNPACED);
  await openStudy(page);
  const samples = await page.evaluate<number[]>(DRIVE);
  await close();
  return samples;
}

/**
 * Presses the keys from within the page, so that nothing else asks the page for anything meanwhile, and waits for
 * each frame that shows another card: a message posted from an animation frame comes back once the frame is drawn.
 * Forgotten cards come back, so there is always a next one. Before each press passes the time to read a word.
 * It is text, because the page knows nothing of what a compiler adds to functions.
 */
const DRIVE = `(async () => {
  const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const frame = () => new Promise((drawn) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = drawn;
    port2.postMessage(null);
  }));
  const read = () => new Promise((done) => setTimeout(done, 150));
  const paints = [];
  while (paints.length < ${GRADES}) {
    const question = document.querySelector('h1');
    press(' ');
    await frame();
    await read();
    const pressed = performance.now();
    press('1');
    do await frame(); while (document.querySelector('h1') === question);
    paints.push(performance.now() - pressed);
    await read();
  }
  return paints;
})()`;
