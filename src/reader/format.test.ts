import { expect, test } from 'vitest';
import { formatOf } from './format.ts';
import { readBytes } from './read.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['notes.txt', 'Tides', 'text'],
  ['NOTES.MD', '<html>', 'markdown'],
  ['notes.markdown', 'Tides', 'markdown'],
  ['page.htm', 'Tides', 'html'],
  ['page.XHTML', '<p>', 'html'],
  ['page', '\uFEFF \n<!DOCTYPE html><p>', 'html'],
  ['page.php', '<?xml version="1.0"?>\n<!-- saved from x -->\n<html lang="en">', 'html'],
  ['page.txt', '<!doctype HTML>', 'html'],
  ['notes', 'The tag <html> begins a page.', 'text'],
  ['v1.2 notes', 'Tides', 'text'],
  ['', '', 'text'],
])('%s: %s', (name, text, format) => {
  expect(formatOf(bytes(text), name)).toBe(format);
});

test('a page in UTF-16 is a page', () => {
  const page = '\uFEFF<html><p>The sea rises.';
  const utf16 = new Uint8Array([...page].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));
  expect(formatOf(utf16, 'page')).toBe('html');
  expect(readBytes(utf16, 'page')).toMatchObject({ ok: true, value: { text: 'Page\n\nThe sea rises.' } });
});

test.each([
  ['a.txt', 'Tides\n\nThe sea rises.'],
  ['a.md', '# Tides\n\nThe **sea** rises.'],
  ['a.html', '<h1>Tides</h1><p>The <b>sea</b> rises.'],
])('%s is read as what it is', (name, text) => {
  expect(readBytes(bytes(text), name)).toMatchObject({
    ok: true,
    value: { title: 'Tides', blocks: [{ kind: 'paragraph', text: 'The sea rises.' }] },
  });
});
