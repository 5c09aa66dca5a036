/**
 * @typedef {object} Picture
 * @property {number} width
 * @property {number} height
 * @property {Buffer} rgb three bytes a pixel, row by row from the top
 */

/** Positions of the fields used, in 32-bit words: X11/XWDFile.h. */
const field = {
  headerSize: 0,
  version: 1,
  width: 4,
  height: 5,
  byteOrder: 7,
  bitsPerPixel: 11,
  bytesPerLine: 12,
  colors: 19,
};

/** Bytes of a colour-map entry, which pixels of 24 bits do not use. */
const colorSize = 12;

/**
 * Reads the picture that Xvfb keeps of its screen, which has 32 bits a pixel at a depth of 24.
 *
 * @param {Buffer} file
 * @returns {Picture}
 */
export function readXwd(file) {
  const word = (/** @type {number} */ index) => file.readUInt32BE(index * 4);
  if (word(field.version) !== 7 || word(field.bitsPerPixel) !== 32) {
    throw new Error('not an xwd picture of version 7 with 32 bits a pixel');
  }
  const [width, height] = [word(field.width), word(field.height)];
  const start = word(field.headerSize) + word(field.colors) * colorSize;
  // Stored as blue, green, red, unused where the lowest byte comes first.
  const [red, green, blue] = word(field.byteOrder) === 0 ? [2, 1, 0] : [1, 2, 3];
  const rgb = Buffer.alloc(width * height * 3);
  for (let y = 0, to = 0; y < height; y += 1) {
    let from = start + y * word(field.bytesPerLine);
    for (let x = 0; x < width; x += 1, from += 4, to += 3) {
      rgb[to] = file[from + red] ?? 0;
      rgb[to + 1] = file[from + green] ?? 0;
      rgb[to + 2] = file[from + blue] ?? 0;
    }
  }
  return { width, height, rgb };
}
