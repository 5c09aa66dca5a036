import { X } from 'lucide-react';
import { Button as AriaButton, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Keycap } from './Keycap.tsx';
import styles from './KeysDialog.module.css';
import { Spoken } from './Spoken.tsx';

/** The keys that do something, as their keycaps say, and what. */
export type KeyList = readonly (readonly [keycaps: readonly string[], does: string])[];

interface KeysDialogProps {
  readonly title: string;
  readonly keys: KeyList;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** All keys of a screen, over it. */
export function KeysDialog({ title, keys, isOpen, onClose }: KeysDialogProps) {
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <div className={styles['head']}>
            <Heading slot="title">{title}</Heading>
            <AriaButton aria-label="Close" className={styles['close'] ?? ''} onPress={onClose}>
              <X aria-hidden="true" size={20} />
            </AriaButton>
          </div>
          <dl className={styles['keys']}>
            {keys.map(([keycaps, does]) => (
              <div key={does}>
                <dt>
                  <Spoken>{keycaps.join(' or ')}</Spoken>
                  {keycaps.map((keycap) => (
                    <Keycap key={keycap}>{keycap}</Keycap>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
