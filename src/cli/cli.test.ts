import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDeck } from '../core/model/read-deck.ts';

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `src/cli/NAME.ts ARGS` in a process of its own; `hangUp` closes its output after the first piece. */
function run(name: string, args: readonly string[], hangUp = false): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/cli/${name}.ts`, ...args]);
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
    if (hangUp) child.stdout.destroy();
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

const TEXT =
  'Tides\n\nThe Tide Office (TO) is an agency of the state. The Tide Office was founded in 1950 in Kiel.\n';
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'carrel-cli-'));
  await writeFile(join(root, 'tides.txt'), TEXT);
  await writeFile(join(root, 'long.txt'), TEXT.repeat(2000));
  await writeFile(join(root, 'empty.txt'), '');
  await writeFile(join(root, 'binary.txt'), new Uint8Array([80, 0, 81]));
  await writeFile(join(root, 'latin.txt'), new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61]));
  const large = await open(join(root, 'large.txt'), 'w');
  await large.truncate(200 * 1024 * 1024);
  await large.close();
  for (const name of ['good/tides', 'bad/tides', 'bad/poem', 'bad/none'])
    await mkdir(join(root, name), { recursive: true });
  await writeFile(join(root, 'good/tides/document.txt'), TEXT);
  await writeFile(join(root, 'bad/tides/document.txt'), TEXT);
  await writeFile(join(root, 'bad/poem/document.txt'), 'Oh\n\nOh, the sea, the sea!\n');
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('derive', () => {
  test('prints the deck and nothing else', async () => {
    const { code, out, err } = await run('derive', [join(root, 'tides.txt')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readDeck(JSON.parse(out), 'stdout')).toMatchObject({ ok: true, value: { title: 'Tides' } });
  });

  test('--explain shows each sentence with its facts and cards, on either side of the file', async () => {
    const file = join(root, 'tides.txt');
    const { code, out, err } = await run('derive', [file, '--explain']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      'The Tide Office (TO) is an agency of the state.\n  fact      definition: The Tide Office (TO)',
    );
    expect(out).toContain('  card      When was the TO founded? -> 1950\n');
    expect((await run('derive', ['--explain', file])).out).toBe(out);
  });

  test('--explain fails as without it', async () => {
    expect(await run('derive', [join(root, 'binary.txt'), '--explain'])).toEqual(
      await run('derive', [join(root, 'binary.txt')]),
    );
    expect((await run('derive', ['--explain'])).code).toBe(2);
  });

  test.each([[[]], [['a', 'b']], [['--help']]])('wrong usage %j ends with 2', async (args) => {
    const { code, out, err } = await run('derive', args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^usage: /);
  });

  test.each(['none.txt', '.', 'empty.txt', 'binary.txt', 'latin.txt', 'large.txt'])(
    '%s ends with 1 and a sentence',
    async (name) => {
      const { code, out, err } = await run('derive', [join(root, name)]);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toMatch(/[.]\n$/);
      expect(err).not.toMatch(/\bat .*:\d+|Error:/);
    },
  );

  test('a reader that hangs up early is no error', async () => {
    const { code, err } = await run('derive', [join(root, 'long.txt')], true);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('check', () => {
  test('passes a folder of sound decks', async () => {
    expect(await run('check', [join(root, 'good')])).toMatchObject({ code: 0, err: '' });
  });

  test('names each problem with its file', async () => {
    const { code, err } = await run('check', [join(root, 'bad')]);
    expect(code).toBe(1);
    expect(err).toMatch(/poem.document\.txt: The deck has no card/);
    expect(err).toMatch(/none: This folder holds no deck/);
  });

  test('an empty folder is a problem, wrong usage ends with 2', async () => {
    expect((await run('check', [join(root, 'none')])).code).toBe(1);
    expect((await run('check', ['a', 'b'])).code).toBe(2);
  });
});

describe('export and import', () => {
  const id = '6c2ab8a2-0f3e-4d5c-8d8a-2b3c4d5e6f70';
  const line = `{"v":2,"type":"setting","id":"${id}","moment":{"at":1,"offset":0},"order":1,"key":"newPerDay","value":9}`;

  test('carry a profile over to another, and say what', async () => {
    const [from, to, file] = [join(root, 'from'), join(root, 'to'), join(root, 'all.zip')];
    await mkdir(join(from, 'journal'), { recursive: true });
    await writeFile(join(from, 'journal', '0000aaaa-2026-03.jsonl'), `${line}\n`);
    const exported = await run('export', [file, '--profile', from]);
    expect(exported).toMatchObject({ code: 0, err: '' });
    expect(exported.out).toContain('answers 0, cards with progress 0, own documents 0');
    const imported = await run('import', ['--profile', to, file]);
    expect(imported).toMatchObject({ code: 0, err: '' });
    expect(imported.out).toContain('entries added 1, documents added 0');
  });

  test('a file that is no archive, no profile and wrong usage are told', async () => {
    const to = join(root, 'untouched');
    const refused = await run('import', [join(root, 'tides.txt'), '--profile', to]);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('tides.txt is not an archive of Carrel’s');
    expect(existsSync(to)).toBe(false);
    expect((await run('export', [join(root, 'none.zip'), '--profile', to])).err).toContain(
      'There is no profile',
    );
    expect((await run('export', [])).code).toBe(2);
    expect((await run('import', ['a.zip', '--profile'])).code).toBe(2);
  });
});
