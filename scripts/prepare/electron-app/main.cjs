/**
 * What an official Electron's default app does with `electron FOLDER`, for an Electron that came without one:
 * load the app in FOLDER under its own name, as if it were all there is.
 */
const { app } = require('electron');
const { existsSync } = require('node:fs');
const path = require('node:path');

const { folder, preloads } = readArguments(process.argv.slice(1));
for (const preload of preloads) require(path.resolve(preload));
if (folder === undefined) give('Name the folder of an app: electron FOLDER');
else load(path.resolve(folder));

/**
 * `-r MODULE` is how test drivers load themselves first.
 *
 * @param {readonly string[]} args
 * @returns {{ folder: string | undefined, preloads: readonly string[] }}
 */
function readArguments(args) {
  const [first, second, ...rest] = args;
  if (first === undefined) return { folder: undefined, preloads: [] };
  if (second !== undefined && (first === '-r' || first === '--require')) {
    const { folder, preloads } = readArguments(rest);
    return { folder, preloads: [second, ...preloads] };
  }
  return first.startsWith('-') ? readArguments(args.slice(1)) : { folder: first, preloads: [] };
}

/** @param {string} folder */
function load(folder) {
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest)) return give(`There is no app in ${folder}: it has no package.json`);
  const { name, productName, version, main } = require(manifest);
  const entry = path.join(folder, main ?? 'index.js');
  if (!existsSync(entry)) return give(`There is no ${entry}: build the app first`);
  // Missing from the types, because only a default app calls them.
  const { setAppPath, setVersion } = /** @type {any} */ (app);
  if (version) setVersion.call(app, version);
  app.setName(productName ?? name ?? path.basename(folder));
  setAppPath.call(app, folder);
  require(entry);
}

/** @param {string} sentence */
function give(sentence) {
  process.stderr.write(`${sentence}\n`);
  app.exit(1);
}
