import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Git-ignored, and safe to delete at any time. */
export const cache = join(root, '.cache');

/**
 * @param {string} file
 * @returns {any} undefined when the file is missing or is no JSON
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Whole or not at all, so that a run cut short leaves no half-written record.
 *
 * @param {string} file
 * @param {unknown} value
 */
export function writeJson(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(partial, file);
}

/**
 * Names and contents, each with its length, so that no two sets of files share a hash by accident.
 *
 * @param {readonly string[]} files
 */
export function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = existsSync(file) ? readFileSync(file) : Buffer.from('(missing)');
    hash.update(`${file.length}:${file}${content.length}:`).update(content);
  }
  return hash.digest('hex');
}
