import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Names one deck for ever: progress hangs on it. Lower-case words joined by hyphens. */
export type DeckId = string & { readonly __brand: 'DeckId' };

/** Names one card for ever: a whole number below 2^53, so that it is a cheap database key. */
export type CardId = number & { readonly __brand: 'CardId' };

/**
 * The id of the card that asks for the fact `key` in the deck `deckId`: the lower 53 bits of the first 64 of the
 * SHA-256 of the two, joined by a separator that neither can hold. It depends on what is asked, never on how it is worded.
 */
export function cardId(deckId: DeckId, key: string): CardId {
  const digest = sha256(utf8ToBytes(`${deckId}\u0000${key}`));
  const view = new DataView(digest.buffer, digest.byteOffset);
  return ((view.getUint32(0) & 0x1fffff) * 2 ** 32 + view.getUint32(4)) as CardId;
}

/** Lower-case ASCII words joined by hyphens; letters of other scripts stay as they are. Never empty. */
export function slug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join('-').slice(0, 80).replace(/-$/, '') ?? 'untitled';
}

/** A fingerprint of some text: the SHA-256 in hexadecimal. */
export function fingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
