import { readFile, writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { deckSchema } from '../src/core/model/deck.ts';

/** Writes docs/deck.schema.json from the schema in the code; with --check it only says whether the file is stale. */
const file = new URL('../docs/deck.schema.json', import.meta.url);

async function main(args: readonly string[]): Promise<number> {
  const wanted = `${JSON.stringify(schema(), null, 2)}\n`;
  if (!args.includes('--check')) {
    await writeFile(file, wanted);
    return 0;
  }
  const found = await readFile(file, 'utf8').catch(() => '');
  if (found === wanted) return 0;
  console.error('docs/deck.schema.json: does not match the code. Run: npx tsx scripts/deck-schema.ts');
  return 1;
}

/** JSON Schema cannot say that a value is trimmed or branded: those two steps are left out. */
function schema(): object {
  const title = { title: 'Carrel deck, version 1', description: 'docs/deck-format.md says it in words.' };
  return { ...title, ...toJsonSchema(deckSchema, { typeMode: 'input', errorMode: 'ignore' }) };
}

process.exitCode = await main(process.argv.slice(2));
