import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, say } from './problem.mjs';
import { hashFiles, readJson, root, writeJson } from './project.mjs';
import { commandOf, runQuietly, tail } from './run.mjs';

const stampFile = join(root, 'out/.carrel-build.json');

/** Builds the app into out/ when anything it is made of changed since the last build. */
export async function prepareBuild() {
  const { main } = readJson(join(root, 'package.json'));
  const sources = hashFiles(sourceFiles());
  if (readJson(stampFile)?.sources === sources && existsSync(join(root, main))) return;
  say('Building the app …');
  const { code, output } = await runQuietly(commandOf('electron-vite', ['build']));
  if (code !== 0) {
    throw new Problem(
      `${tail(output, 40)}\n\nThe app could not be built (code ${code}). Mend what is said above, then try again.`,
    );
  }
  writeJson(stampFile, { sources });
}

/** By content, not by time: changing branches and back again needs no build. */
function sourceFiles() {
  const settings = readdirSync(root).filter((name) =>
    /^(electron\.vite\.config|package|tsconfig)/.test(name),
  );
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return [...settings.map((name) => join(root, name)), ...sources].sort();
}
