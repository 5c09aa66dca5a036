import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../../ui/Button.tsx';
import { contentWords, importWords, momentWords, restoreWords } from './archive-words.ts';
import type { Asking } from './use-your-data.ts';
import styles from './YourData.module.css';

interface ArchiveDialogProps {
  readonly asking: Asking;
  readonly onAgree: () => void;
  readonly onClose: () => void;
}

/** What a snapshot or a file holds and would change, before anything does. */
export function ArchiveDialog({ asking, onAgree, onClose }: ArchiveDialogProps) {
  const { to, preview } = asking;
  const restoring = to === 'restore';
  const changes = restoring ? restoreWords(preview) : importWords(preview);
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => open || onClose()}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <Heading slot="title">{restoring ? 'Restore this snapshot?' : 'Import this file?'}</Heading>
          <p className={styles['from']}>
            {restoring ? 'Taken on' : 'Written on'} {momentWords(preview.moment.at)}, by Carrel {preview.app}.
          </p>
          <dl className={styles['content']}>
            {contentWords(preview).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
          <h3>Compared with now</h3>
          {changes.length === 0 ? (
            <p>{restoring ? 'It is the same as now.' : 'You have all of it already.'}</p>
          ) : (
            <ul className={styles['changes']}>
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          )}
          <p className={styles['from']}>
            The present state is kept first, as a snapshot, so that this can be taken back.
          </p>
          <div className={styles['buttons']}>
            <Button look="primary" onPress={onAgree}>
              {restoring ? 'Restore' : 'Import'}
            </Button>
            <Button onPress={onClose} keycap="Esc" shortcut="Escape">
              Cancel
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
