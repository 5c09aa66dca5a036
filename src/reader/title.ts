/** `notes/cell-biology.md` -> `Cell biology`: the title of a document that has none of its own. */
export function titleFromName(fileName: string): string {
  const base = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return base === '' ? 'Untitled' : base.charAt(0).toUpperCase() + base.slice(1);
}
