import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Span } from '../../../core/model/document.ts';
import type { DeckId } from '../../../core/model/identity.ts';
import type { Bridge, Response } from '../../../ipc/contract.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './DocumentDialog.module.css';
import { DocumentText } from './DocumentText.tsx';
import { hasSource } from './pieces.ts';

/** What to open: the document of a deck, at the source of a card or at its beginning. */
export interface Reading {
  readonly deck: DeckId;
  readonly source: Span | null;
}

interface DocumentDialogProps {
  readonly reading: Reading;
  readonly loadPage: Bridge['loadPage'];
  readonly onClose: () => void;
}

/** A document over the whole window; whatever was there before waits behind it, as it was. */
export function DocumentDialog({ reading, loadPage, onClose }: DocumentDialogProps) {
  const page = usePage(reading.deck, loadPage);
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => open || onClose()}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <header className={styles['head']}>
            <Heading slot="title" dir="auto">
              {page?.ok ? page.value.title : 'Document'}
            </Heading>
            <Button look="quiet" keycap="Esc" shortcut="Escape" onPress={onClose}>
              <X aria-hidden="true" size={18} /> Close
            </Button>
          </header>
          <Content page={page} source={reading.source} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ContentProps {
  readonly page: Response<'loadPage'> | undefined;
  readonly source: Span | null;
}

function Content({ page, source }: ContentProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!page?.ok) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, [page]);
  if (!page) return <p role="status">Opening the document…</p>;
  if (!page.ok) return <p role="alert">{page.problem.message}</p>;
  const lost = source !== null && !hasSource(page.value, source);
  return (
    // The text scrolls, so the keyboard must reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
    <section className={styles['scroll']} aria-label="Text" tabIndex={0}>
      {lost && (
        <p role="status">
          The sentence of this card is not in the document any more: the document was changed since.
        </p>
      )}
      <p className={styles['legend']}>
        <span className={styles['asked']}>Underlined</span> sentences have cards.
      </p>
      <DocumentText page={page.value} source={source} placeRef={place} />
    </section>
  );
}

/** Undefined until it is read. */
function usePage(deck: DeckId, loadPage: Bridge['loadPage']): Response<'loadPage'> | undefined {
  const [page, setPage] = useState<Response<'loadPage'>>();
  useEffect(() => {
    let current = true;
    const show = (response: Response<'loadPage'>) => current && setPage(response);
    loadPage(deck).then(show, (error: unknown) =>
      show({
        ok: false,
        problem: {
          code: 'unreadable',
          message: `The document could not be opened. Close Carrel and start it again. (${error instanceof Error ? error.message : String(error)})`,
        },
      }),
    );
    return () => {
      current = false;
    };
  }, [deck, loadPage]);
  return page;
}
