import { Ellipsis } from 'lucide-react';
import { memo, useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { Settings } from '../../../core/model/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Keycap } from '../../ui/Keycap.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
import styles from './CardMenu.module.css';
import type { Desk } from './desk.ts';

interface CardMenuProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly flagged: boolean;
  /** How the deck is answered now. */
  readonly answering: Settings['answering'];
  readonly desk: Desk;
  readonly onEdit: () => void;
}

/** What can be done to the card on screen besides answering it. */
export const CardMenu = memo((props: CardMenuProps) => {
  const { isOpen, onOpenChange, flagged, answering, desk, onEdit } = props;
  const button = useRef<HTMLButtonElement>(null);
  const other = answering === 'typed' ? 'reveal' : 'typed';
  const items = [
    ['Edit', 'E', onEdit],
    [flagged ? 'Remove flag' : 'Flag', 'F', desk.toggleFlag],
    ['Bury until tomorrow', 'B', () => desk.setAside('bury')],
    ['Suspend', 'X', () => desk.setAside('suspend')],
    ['Pause', 'P', () => desk.pause(true)],
    ['Delete', 'Delete', () => desk.setAside('delete')],
    [
      other === 'typed' ? 'Type all answers of this deck' : 'Think of all answers of this deck',
      null,
      () => desk.answerDeck(other),
    ],
  ] as const;
  return (
    <>
      <Button
        ref={button}
        look="quiet"
        keycap="M"
        shortcut="m"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => onOpenChange(true)}
      >
        <Ellipsis aria-hidden="true" size={18} /> <Spoken>Card menu</Spoken>
      </Button>
      <Popover
        className={styles['popover'] ?? ''}
        aria-label="Card menu"
        placement="bottom end"
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
      >
        <Menu
          className={styles['menu'] ?? ''}
          aria-label="Card menu"
          autoFocus="first"
          onClose={() => onOpenChange(false)}
        >
          {items.map(([name, keycap, onAction]) => (
            <MenuItem key={name} className={styles['item'] ?? ''} textValue={name} onAction={onAction}>
              <span>{name}</span>
              {keycap && <Keycap>{keycap}</Keycap>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
});
