import { useEffect } from 'react';
import type { Settings } from '../../core/model/settings.ts';

type Appearance = Pick<Settings, 'theme' | 'textSize' | 'motion'>;

const DARK = window.matchMedia('(prefers-color-scheme: dark)');
const REDUCED = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Has the whole page obey the settings; where they leave it to the system, as that is now. */
export function applyAppearance({ theme, textSize, motion }: Appearance): void {
  const root = document.documentElement;
  root.dataset['theme'] = theme === 'system' ? (DARK.matches ? 'dark' : 'light') : theme;
  root.dataset['motion'] = motion === 'system' ? (REDUCED.matches ? 'reduced' : 'full') : motion;
  root.style.fontSize = `${textSize}%`;
}

/** Keeps the page obeying the settings and the system, as either changes. */
export function useAppearance(settings: Appearance | undefined): void {
  useEffect(() => {
    if (!settings) return;
    const apply = () => applyAppearance(settings);
    apply();
    for (const query of [DARK, REDUCED]) query.addEventListener('change', apply);
    return () => {
      for (const query of [DARK, REDUCED]) query.removeEventListener('change', apply);
    };
  }, [settings]);
}
