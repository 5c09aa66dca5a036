import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';

const MEBIBYTE = 1024;

/**
 * The most memory that each process of the app ever held, summed; MiB. What processes share counts for each of them.
 * Known on Linux alone; NaN elsewhere.
 */
export function peakMemory(): number {
  if (process.platform !== 'linux') return Number.NaN;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isApp(name));
  return pids.reduce((sum, pid) => sum + peakOf(pid), 0) / MEBIBYTE;
}

/** No other Electron runs while a benchmark does. */
function isApp(pid: string): boolean {
  return tried(() => readlinkSync(`/proc/${pid}/exe`)) === realpathSync(process.env['CARREL_ELECTRON'] ?? '');
}

/** In KiB, as the system counts. */
function peakOf(pid: string): number {
  const status = tried(() => readFileSync(`/proc/${pid}/status`, 'utf8')) ?? '';
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
}

/** A process may end while it is looked at. */
function tried<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}
