import { MAX_BYTES } from '../core/model/document.ts';
import { done, failed, type Outcome } from '../core/model/problem.ts';

/**
 * Bytes to text: strict UTF-8 without its byte order mark, line ends as `\n`.
 * Fails with `too-large`, `empty`, `binary` or `not-utf8`; `name` is how the message calls the file.
 */
export function decode(bytes: Uint8Array, name: string): Outcome<string> {
  if (bytes.length > MAX_BYTES) return tooLarge(bytes.length, name);
  if (bytes.length === 0)
    return failed('empty', `${name} is empty (0 bytes). Choose a file that holds text.`);
  if (isBinary(bytes)) {
    return failed('binary', `${name} is not a text file. Save it as plain text (UTF-8) and add that.`);
  }
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    return failed('not-utf8', `${name} is not encoded as UTF-8. Save it again with the encoding UTF-8.`);
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return failed('empty', `${name} holds no words. Choose a file that holds text.`);
  }
  return done(text.replace(/\r\n?/g, '\n'));
}

/** The problem of a file that is larger than `MAX_BYTES`; callers who know the size need not read the file. */
export function tooLarge(size: number, name: string): Outcome<never> {
  const megabytes = Math.ceil(size / (1024 * 1024));
  return failed(
    'too-large',
    `${name} is too large (${megabytes} MB; the limit is 20 MB). Split it and add the parts.`,
  );
}

/** UTF-16 text is full of NUL bytes too, and gets the same advice: save it as UTF-8. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0) || startsWith(bytes, '%PDF-') || startsWith(bytes, 'PK\u0003\u0004');
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return [...magic].every((character, i) => bytes[i] === character.charCodeAt(0));
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
