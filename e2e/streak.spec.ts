import { expect, test } from './fixtures.ts';
import { learn, setClock } from './steps.ts';

/** The study of three evenings, by the clocks of the places that the learner was at. */
const JOURNEYS = [
  [
    'over the spring change to daylight saving, by way of Tokyo',
    [
      ['Europe/Berlin', '2027-03-27T20:00+01:00'],
      ['Europe/Berlin', '2027-03-28T20:00+02:00'],
      ['Asia/Tokyo', '2027-03-29T23:00+09:00'],
    ],
  ],
  [
    'over the autumn change, to the end of the long night, and west to Honolulu',
    [
      ['Europe/Berlin', '2027-10-30T20:00+02:00'],
      ['Europe/Berlin', '2027-11-01T03:59+01:00'],
      ['Pacific/Honolulu', '2027-11-01T20:00-10:00'],
    ],
  ],
] as const;

for (const [name, evenings] of JOURNEYS) {
  test(`a streak lives on ${name}`, async ({ carrel }) => {
    for (const [index, [zone, instant]] of evenings.entries()) {
      await carrel.quit();
      const page = await carrel.start(carrel.profile, zone);
      await setClock(page, instant);
      await learn(page, 1);
      await expect(page.getByText(`${index + 1}-day streak`)).toBeVisible();
      await expect(page.getByText('Studied today')).toBeVisible();
    }
  });
}

test('a rest that was planned is kept to, and shown in the calendar', async ({ carrel }) => {
  await carrel.quit();
  const page = await carrel.start(carrel.profile, 'UTC');
  await setClock(page, '2027-05-03T20:00Z');
  await learn(page, 1);
  await page.keyboard.press('Control+2');
  const rest = page.getByRole('button', { name: 'Rest on Saturday 8 May 2027' });
  await rest.press('Space');
  await expect(page.getByRole('status')).toContainText('Saturday 8 May is a day of rest.');
  await expect(rest).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('gridcell', { name: '8 May 2027: rest' })).toBeVisible();
  const today = page.getByRole('gridcell', { name: /^3 May 2027: 1 answer/ });
  await today.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('gridcell', { name: '26 April 2027: no study' })).toBeFocused();
  await page.keyboard.press('z');
  await expect(rest).toHaveAttribute('aria-pressed', 'false');
});
