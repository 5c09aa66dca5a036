import '@fontsource-variable/inter';
import '@fontsource-variable/literata';
import './ui/theme.css';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '../ipc/contract.ts';
import { start } from './app/start.tsx';

declare global {
  interface Window {
    readonly carrel: Bridge;
  }
}

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
const root = createRoot(place);
await start(window.carrel, (screen) => root.render(screen));
