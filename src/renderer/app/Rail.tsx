import { LampDesk } from 'lucide-react';
import { Link, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Keycap } from '../ui/Keycap.tsx';
import { MOD } from '../ui/use-keys.ts';
import { nearness, PLACES } from './places.ts';
import styles from './Shell.module.css';

/** The places, beside the screen where there is room and below it where there is not. */
export function Rail({ location }: { readonly location: string }) {
  return (
    <nav className={styles['rail']} aria-label="Places">
      <p className={styles['brand']}>
        <LampDesk aria-hidden="true" className={styles['icon']} />{' '}
        <span className={styles['name']}>Carrel</span>
      </p>
      {PLACES.map((place, index) => {
        const { path, name, icon: Icon } = place;
        return (
          <TooltipTrigger key={path} delay={500}>
            <Link
              href={`#${path}`}
              className={styles['place'] ?? ''}
              render={(link) => (
                <a
                  {...(link as React.ComponentProps<'a'>)}
                  aria-current={nearness(place, location)}
                  aria-keyshortcuts={`${MOD === 'Ctrl' ? 'Control' : 'Meta'}+${index + 1}`}
                />
              )}
            >
              <Icon aria-hidden="true" className={styles['icon']} />
              <span className={styles['name']}>{name}</span>
            </Link>
            <Tooltip className={styles['tooltip'] ?? ''} placement="end" offset={8}>
              {name} <Keycap>{`${MOD} ${index + 1}`}</Keycap>
            </Tooltip>
          </TooltipTrigger>
        );
      })}
    </nav>
  );
}
