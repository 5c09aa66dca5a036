import { type FileHandle, open } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** How long a file of the journal was before lines were added, and is now; bytes. */
export interface Grown {
  readonly before: number;
  readonly size: number;
}

/**
 * Adds whole lines to a file, made if it is missing; they are on the disk when it resolves. A line that was cut short
 * by a crash is set aside first, in a file of the same name that ends in `.torn`; one that lacks its end alone gets it.
 *
 * @param lines each with its end
 * @throws what the file system has against it; the file holds no half line then, unless that cannot be helped
 */
export async function appendLines(folder: string, name: string, lines: string): Promise<Grown> {
  const file = await open(join(folder, name), 'a+');
  try {
    const { size } = await file.stat();
    const before = await endOfLines(file, size);
    const torn = await bytesOf(file, before, size);
    const end = isWhole(torn) ? '\n' : '';
    if (before < size && end === '') {
      await setAside(join(folder, `${basename(name, '.jsonl')}.torn`), torn);
      await file.truncate(before);
    }
    await appendWhole(file, before + (end === '' ? 0 : torn.length), `${end}${lines}`);
    if (size === 0) await syncFolder(folder);
    return { before, size: (await file.stat()).size };
  } finally {
    await file.close();
  }
}

async function appendWhole(file: FileHandle, before: number, lines: string): Promise<void> {
  try {
    await file.appendFile(lines);
    await file.datasync();
  } catch (error) {
    await file.truncate(before).catch(() => {});
    throw error;
  }
}

const STEP = 64 * 1024;
const LINE_END = 10;

/** The length of a file up to the end of its last whole line. */
export async function endOfLines(file: FileHandle, size: number): Promise<number> {
  // Nearly always the very last byte is the end.
  for (let start = size - 1, end = size; end > 0; end = start, start = Math.max(0, start - STEP)) {
    const found = (await bytesOf(file, start, end)).lastIndexOf(LINE_END);
    if (found !== -1) return start + found + 1;
  }
  return 0;
}

/** Whether only the end of a line is missing, not a part of what it says. */
function isWhole(line: Buffer): boolean {
  try {
    JSON.parse(line.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

async function setAside(path: string, torn: Buffer): Promise<void> {
  const file = await open(path, 'a');
  try {
    await file.appendFile(Buffer.concat([torn, Buffer.from('\n')]));
    await file.datasync();
  } finally {
    await file.close();
  }
}

async function bytesOf(file: FileHandle, start: number, end: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
  return buffer.subarray(0, bytesRead);
}

/** Makes a new file's name as lasting as its content. Windows cannot open folders, and needs not. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
