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
    await page.evaluate(MEASURE);
    // Forgotten cards come back, so there is always a next one.
    for (let grade = 0; grade < GRADES; grade += 1) await answer(page, '1');
    await page.getByText(`${GRADES} done`, { exact: true }).waitFor();
    const samples = await page.evaluate(() => (window as unknown as { paints: number[] }).paints);
    await close();
    return samples;
  });
}

/**
 * Collects in `window.paints` the time from each press of 1 to when the frame with the next card was handed over to
 * be shown: a message posted from an animation frame comes back once that frame is drawn. Text, because the page
 * knows nothing of what a compiler adds to functions.
 */
const MEASURE = `{
  const paints = (window.paints = []);
  let shown = document.querySelector('h1');
  const afterFrame = (pressed) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = document.querySelector('h1');
      if (now === shown) return afterFrame(pressed);
      shown = now;
      paints.push(performance.now() - pressed);
    };
    port2.postMessage(null);
  });
  window.addEventListener('keydown', (event) => { if (event.key === '1') afterFrame(event.timeStamp); }, true);
}`;
