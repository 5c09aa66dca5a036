import type { Page } from 'playwright';
import { openElectron } from '../e2e/electron-app.ts';
import { answer, openStudy } from '../e2e/steps.ts';
import { withPlace } from './place.ts';

const GRADES = 200;

export const name = 'grade_to_paint';
export const unit = 'ms';

/** From the press of a grade's key to the paint of the next card, in the built app with the shipped deck. */
export function run(): Promise<readonly number[]> {
  return withPlace(async (place) => {
    const { page, close } = await openElectron(place);
    await openStudy(page);
    await measurePaints(page);
    // Forgotten cards come back, so there is always a next one.
    for (let grade = 0; grade < GRADES; grade += 1) await answer(page, '1');
    const samples = await page.evaluate(() => (window as unknown as { paints: number[] }).paints);
    await close();
    return samples;
  });
}

/**
 * Collects in `window.paints` the time from each press of 1 to when its frame was handed over to be shown: a
 * message posted from an animation frame comes back once that frame is drawn.
 */
async function measurePaints(page: Page): Promise<void> {
  await page.evaluate(() => {
    const paints: number[] = [];
    Object.assign(window, { paints });
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '1') return;
      const before = document.querySelector('h1');
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          if (document.querySelector('h1') === before) throw new Error('The frame still shows the old card.');
          paints.push(performance.now() - event.timeStamp);
        };
        port2.postMessage(null);
      });
    };
    window.addEventListener('keydown', pressed, { capture: true });
  });
}
