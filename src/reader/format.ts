export type Format = 'text' | 'markdown' | 'html';

const EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/** What a folder of the library may hold, in the order of formats. */
export const DOCUMENT_FILES: Readonly<Record<Format, string>> = {
  text: 'document.txt',
  markdown: 'document.md',
  html: 'document.html',
};

/** The format by the name's extension; a page that calls itself something else, or nothing, by how it begins. */
export function formatOf(bytes: Uint8Array, fileName: string): Format {
  const extension = /\.([^.\\/]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const named = EXTENSIONS[extension] ?? 'text';
  return named === 'text' && beginsAsPage(bytes) ? 'html' : named;
}

/** `<!doctype html` or `<html`, after a byte order mark, white space, an XML declaration or comments. */
function beginsAsPage(bytes: Uint8Array): boolean {
  // Markup is ASCII, and dropping NULs makes UTF-16 look like it.
  const head = [...bytes.subarray(0, 2000)].flatMap((byte) =>
    byte === 0 ? [] : [String.fromCharCode(byte)],
  );
  return /^(?:[\u0080-\u00FF]{2,3})?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(
    head.join(''),
  );
}
