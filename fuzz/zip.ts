import { crc32 } from 'node:zlib';

/** A file of a zip, and what the zip says of it where that is not the truth. */
export interface ZipPart {
  readonly path: string;
  readonly content: Uint8Array;
  readonly said?: {
    readonly bytes?: number;
    readonly crc?: number;
    /** 0 is stored, 8 deflated. */
    readonly method?: number;
    /** Of Unix: what kind of file it is, and who may read it. */
    readonly mode?: number;
  };
}

/** A zip of stored files, by APPNOTE.TXT of PKWARE. It takes any path, which no library for writing zips does. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.path);
    const file = Buffer.concat([local(part, name), name, part.content]);
    directory.push(central(part, name, offset), name);
    files.push(file);
    offset += file.length;
  }
  const entries = Buffer.concat(directory);
  return Buffer.concat([...files, entries, end(parts.length, entries.length, offset)]);
}

/** What both headers of a file say, from its method on. */
function common({ content, said = {} }: ZipPart, name: Buffer): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(said.method ?? 0, 0);
  header.writeUInt32LE(said.crc ?? crc32(content), 6);
  header.writeUInt32LE(content.length, 10);
  header.writeUInt32LE(said.bytes ?? content.length, 14);
  header.writeUInt16LE(name.length, 18);
  return header;
}

const UTF8_NAMES = 0x800;

function local(part: ZipPart, name: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(UTF8_NAMES, 6);
  return Buffer.concat([header, common(part, name)]);
}

function central(part: ZipPart, name: Buffer, offset: number): Buffer {
  const header = Buffer.alloc(10);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(0x0314, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(UTF8_NAMES, 8);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(((part.said?.mode ?? 0o100_644) << 16) >>> 0, 6);
  place.writeUInt32LE(offset, 10);
  return Buffer.concat([header, common(part, name), place]);
}

function end(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
