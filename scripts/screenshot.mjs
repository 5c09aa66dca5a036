import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writePng } from './display/png.mjs';
import { readXwd } from './display/xwd.mjs';
import { Problem, runMain } from './prepare/problem.mjs';
import { cache, readJson } from './prepare/project.mjs';

/** `npm run screenshot -- FILE.png`: what the virtual display of the running `npm start` shows. */
await runMain(async () => {
  const file = process.argv[2];
  if (!file) throw new Problem('Name the picture to write: npm run screenshot -- FILE.png');
  const display = readJson(join(cache, 'display.json'));
  if (!display || !existsSync(display.framebuffer)) {
    throw new Problem(
      'No app runs on a virtual display. Run "npm start" where there is no display, then try again.',
    );
  }
  const target = resolve(process.env['INIT_CWD'] ?? '.', file);
  const picture = readXwd(readFileSync(display.framebuffer));
  writeFileSync(target, writePng(picture));
  console.log(`Wrote ${target} (${picture.width}x${picture.height}).`);
  return 0;
});
