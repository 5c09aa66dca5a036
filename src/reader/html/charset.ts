import { MAX_BYTES } from '../../core/model/document.ts';
import { done, failed, type Outcome } from '../../core/model/problem.ts';
import { tooLarge } from '../decode.ts';

/** How much of a page is searched for what it says of its encoding, in bytes. */
const HEAD = 4096;

/**
 * The markup of a page, line ends as `\n`: decoded by its byte order mark, as UTF-8 where that is what it is,
 * whatever it declares (pages are often saved anew without telling them), or else by what it declares. Fails with `too-large`, `empty`, `binary`, `unknown-charset` or `not-utf8`.
 */
export function decodePage(bytes: Uint8Array, name: string): Outcome<string> {
  if (bytes.length > MAX_BYTES) return tooLarge(bytes.length, name);
  if (bytes.length === 0)
    return failed('empty', `${name} is empty (0 bytes). Choose a file that holds text.`);
  const label = markOf(bytes) ?? (isUtf8(bytes) ? 'utf-8' : (declared(bytes) ?? 'utf-8'));
  const decoder = decoderFor(label);
  if (!decoder) {
    return failed(
      'unknown-charset',
      `${name} says that it is encoded as "${label}", which is not known here. Save it again as UTF-8.`,
    );
  }
  if (!decoder.encoding.startsWith('utf-16') && bytes.includes(0))
    return failed('binary', `${name} is not a web page. Open it in a browser, save it as HTML and add that.`);
  try {
    const text = decoder.decode(bytes).replace(/\r\n?/g, '\n');
    return done(decoder.encoding === 'windows-1252' ? withPunctuation(text) : text);
  } catch {
    return failed(
      'not-utf8',
      `${name} is not encoded as ${decoder.encoding}. Open it in a browser and save it again.`,
    );
  }
}

/** Valid, and not only ASCII, as which some older encodings pass. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return bytes.some((byte) => byte >= 0x80);
  } catch {
    return false;
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** `<meta charset=…>` or its older form. One that says UTF-16 in ASCII cannot be: by the standard it means UTF-8. */
function declared(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const label = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1]?.toLowerCase();
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return undefined;
  }
}

/** Quotation marks, dashes and the like, which Windows put where Latin-1 has controls, from 0x80 on. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node up to version 22 decodes this encoding as Latin-1. */
function withPunctuation(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (c) => WINDOWS.charAt(c.charCodeAt(0) - 0x80));
}
