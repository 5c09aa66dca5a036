import { createElement, memo, type RefObject } from 'react';
import type { Span } from '../../../core/model/document.ts';
import type { DocumentPage, PageBlock, PageCell, PagePassage } from '../../../core/model/page.ts';
import styles from './DocumentDialog.module.css';
import { type Drawn, drawnBlocks, type ItemList, piecesOf } from './pieces.ts';

interface Highlight {
  readonly source: Span | null;
  /** Gets the first stretch of the source. */
  readonly placeRef: RefObject<HTMLElement | null>;
}

/** The words of a document as they are read, never as its own markup. */
export const DocumentText = memo(function DocumentText({
  page,
  ...highlight
}: { readonly page: DocumentPage } & Highlight) {
  return (
    <article className={styles['text']}>
      {drawnBlocks(page.blocks).map((block, at) => (
        // The document does not change while it is read.
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name
        <BlockText key={at} block={block} {...highlight} />
      ))}
    </article>
  );
});

function BlockText({ block, ...highlight }: { readonly block: Drawn } & Highlight) {
  switch (block.kind) {
    case 'heading':
      // The title of the dialog is a heading of level 2.
      return createElement(
        `h${Math.min(block.level + 2, 6)}`,
        { dir: 'auto' },
        <Words passage={block} {...highlight} />,
      );
    case 'paragraph':
      return (
        <p dir="auto">
          <Words passage={block} {...highlight} />
        </p>
      );
    case 'list':
      return <ListText list={block} {...highlight} />;
    case 'table':
      return <TableText table={block} {...highlight} />;
  }
}

function ListText({ list, ...highlight }: { readonly list: ItemList } & Highlight) {
  const items = list.items.map(({ item, below }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items have no other name
    <li key={at} dir="auto">
      <Words passage={item} {...highlight} />
      {below.map((lower, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lists have no other name
        <ListText key={i} list={lower} {...highlight} />
      ))}
    </li>
  ));
  return list.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function TableText({
  table,
  ...highlight
}: { readonly table: Extract<PageBlock, { kind: 'table' }> } & Highlight) {
  const { caption, header, rows } = table;
  return (
    <table>
      {caption && (
        <caption dir="auto">
          <Words passage={caption} {...highlight} />
        </caption>
      )}
      {header.length > 0 && (
        <thead>
          <tr>
            <Cells cells={header} scope="col" {...highlight} />
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((cells, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
          <tr key={at}>
            <Cells cells={cells} scope="row" {...highlight} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellsProps extends Highlight {
  readonly cells: readonly PageCell[];
  readonly scope: 'col' | 'row';
}

function Cells({ cells, scope, ...highlight }: CellsProps) {
  return cells.map((cell, at) => {
    const size = { colSpan: cell.columns, rowSpan: cell.rows, dir: 'auto' };
    const isHeading = cell.heading && cell.text !== '';
    return createElement(
      isHeading ? 'th' : 'td',
      { key: at, ...(isHeading ? { scope } : {}), ...size },
      <Words passage={cell} {...highlight} />,
    );
  });
}

function Words({ passage, source, placeRef }: { readonly passage: PagePassage } & Highlight) {
  return piecesOf(passage, source).map(({ at, text, asked, shown }) => {
    if (!shown) return asked ? <Asked key={at}>{text}</Asked> : text;
    return (
      <mark
        key={at}
        tabIndex={-1}
        className={styles['shown']}
        ref={(mark) => {
          if (mark && !placeRef.current?.isConnected) placeRef.current = mark;
        }}
      >
        {text}
      </mark>
    );
  });
}

function Asked({ children }: { readonly children: string }) {
  return <span className={styles['asked']}>{children}</span>;
}
