import '@fontsource-variable/inter';
import '@fontsource-variable/literata';
import './ui/theme.css';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '../ipc/contract.ts';
import { App } from './app/App.tsx';
import { ErrorBoundary, Failure } from './app/ErrorBoundary.tsx';
import { openDatabase } from './db/database.ts';

declare global {
  interface Window {
    readonly carrel: Bridge;
  }
}

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
const root = createRoot(place);

const opened = await openDatabase('carrel', ({ message }) => root.render(<Failure message={message} />));
root.render(
  opened.ok ? (
    <ErrorBoundary>
      <App bridge={window.carrel} db={opened.value} />
    </ErrorBoundary>
  ) : (
    <Failure message={opened.problem.message} />
  ),
);
