import { CalendarDays, ChartNoAxesColumn, type LucideIcon, SlidersHorizontal } from 'lucide-react';

/** A screen that is always one step away. */
export interface Place {
  readonly path: string;
  readonly name: string;
  readonly icon: LucideIcon;
}

/** In the order of the rail; Ctrl or Cmd with its number goes to each. */
export const PLACES: readonly Place[] = [
  { path: '/', name: 'Today', icon: CalendarDays },
  { path: '/progress', name: 'Progress', icon: ChartNoAxesColumn },
  { path: '/settings', name: 'Settings', icon: SlidersHorizontal },
];

/** How near a location is to a place: the place itself, something opened from it, or neither. */
export function nearness(place: Place, location: string): 'page' | 'true' | undefined {
  if (location === place.path) return 'page';
  const home = !PLACES.some(({ path }) => path !== '/' && location.startsWith(path));
  const within = place.path === '/' ? home : location.startsWith(`${place.path}/`);
  return within ? 'true' : undefined;
}
