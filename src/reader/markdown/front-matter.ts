export interface FrontMatter {
  /** What its `title:` says. */
  readonly title: string | undefined;
  /** How many lines it takes, its fences included. */
  readonly lines: number;
}

/** The settings between `---` (YAML) or `+++` (TOML) that a file may begin with. */
export function frontMatterOf(text: string): FrontMatter {
  const fence = /^(---|\+\+\+)[ \t]*\n/.exec(text)?.[1];
  if (fence === undefined) return { title: undefined, lines: 0 };
  const lines = text.slice(0, 100_000).split('\n');
  const close = lines.findIndex((line, i) => i > 0 && line.trimEnd() === fence);
  const settings = lines.slice(1, Math.max(close, 1));
  // Two rules around prose are no front matter.
  if (close < 0 || !settings.every(isSetting)) return { title: undefined, lines: 0 };
  const named = settings.map((line) => /^title\s*[:=]\s*(.+)$/i.exec(line)?.[1]).find(Boolean);
  const title = named?.trim().replace(/^(["'])(.*)\1$/, '$2');
  return { title: title === '' ? undefined : title, lines: close + 1 };
}

function isSetting(line: string): boolean {
  return /^(?:\s*|\s*#.*|[\w.-]+\s*[:=].*|\s+.*|\[.*\]|\s*-\s.*|\s*[}\]],?)$/.test(line);
}
