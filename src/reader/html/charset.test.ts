import { describe, expect, test } from 'vitest';
import { readHtml } from './html.ts';

describe('encodings', () => {
  const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
  test.each([
    ['UTF-8 by default', new TextEncoder().encode('<p>café is'), 'café is'],
    ['declared', latin('<meta charset="iso-8859-1"><p>caf\u00E9 is'), 'café is'],
    [
      'declared the old way',
      latin('<meta http-equiv=x content="text/html; charset=windows-1252"><p>\u0093a\u0094 is'),
      '“a” is',
    ],
    [
      'UTF-8 in spite of what it declares',
      new TextEncoder().encode('<meta charset=gb2312><p>café is'),
      'café is',
    ],
    [
      'by its mark',
      new Uint8Array([0xff, 0xfe, ...[...'<p>é is'].flatMap((c) => [c.charCodeAt(0), 0])]),
      'é is',
    ],
  ])('%s', (_, bytes, words) => {
    expect(readHtml(bytes, 'p.html')).toMatchObject({ ok: true, value: { blocks: [{ text: words }] } });
  });

  test.each([
    ['wrongly declared', latin('<meta charset=utf-8><p>caf\u00E9'), 'not-utf8'],
    ['not declared', latin('<p>caf\u00E9'), 'not-utf8'],
    ['unknown', latin('<meta charset=klingon><p>a'), 'unknown-charset'],
    ['binary', new Uint8Array([60, 0, 1]), 'binary'],
    ['nothing', new Uint8Array(), 'empty'],
    ['no words', latin('<p> <img>'), 'empty'],
    ['only a menu', latin('<nav><a href=x>Home</a></nav>'), 'empty'],
  ])('%s gets a sentence', (_, bytes, code) => {
    const outcome = readHtml(bytes, 'p.html');
    expect(outcome).toMatchObject({ ok: false, problem: { code } });
    if (!outcome.ok) expect(outcome.problem.message).toMatch(/^p\.html .*\. .*\.$/);
  });
});
