import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writePng } from './png.mjs';
import { readXwd } from './xwd.mjs';

/** Two pixels over two pixels, with a byte order of the lowest first, one colour-map entry and padded lines. */
function screen(pixels: readonly number[]): Buffer {
  const [width, height, bytesPerLine, headerSize] = [2, 2, 12, 104];
  const header = Buffer.alloc(headerSize + 12);
  const words = { 0: headerSize, 1: 7, 4: width, 5: height, 7: 0, 11: 32, 12: bytesPerLine, 19: 1 };
  for (const [index, value] of Object.entries(words)) header.writeUInt32BE(value, Number(index) * 4);
  const body = Buffer.alloc(bytesPerLine * height);
  for (const [i, pixel] of pixels.entries()) {
    body.writeUInt32LE(pixel, Math.floor(i / width) * bytesPerLine + (i % width) * 4);
  }
  return Buffer.concat([header, body]);
}

const picture = readXwd(screen([0xff0000, 0x00ff00, 0x0000ff, 0x123456]));

test('the framebuffer of a virtual display is read as red, green and blue', () => {
  expect(picture).toMatchObject({ width: 2, height: 2 });
  expect(picture.rgb.toString('hex')).toBe('ff000000ff000000ff123456');
});

test('a picture of another format is refused', () => {
  expect(() => readXwd(Buffer.alloc(200))).toThrow('not an xwd picture');
});

test('a PNG holds the same pixels, each row after a byte for its filter', () => {
  const png = writePng(picture);
  const data = png.indexOf('IDAT');
  const length = png.readUInt32BE(data - 4);
  const rows = inflateSync(png.subarray(data + 4, data + 4 + length));
  expect(rows.toString('hex')).toBe('00ff000000ff00000000ff123456');
});
