import { resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';

export const root = resolve(import.meta.dirname, '..');

/** Where a run finds the learner's data and the documents that ship with the app. */
export interface Place {
  readonly profile: string;
  readonly content: string;
  /** The time zone that the system is set to; one in which it is about noon now, unless told. */
  readonly zone?: string;
}

/** One run of the app, in whichever runtime the project names. */
export interface Run {
  readonly page: Page;
  /** Electron's main process; a browser has none. */
  readonly main: ElectronApplication | null;
  readonly close: () => Promise<void>;
  /** Ends every process at once, as a power cut would. */
  readonly kill: () => Promise<void>;
}

/** A zone in which it is about noon now, so that no test runs into the end of its study day. */
export function noonZone(now: Date = new Date()): string {
  const east = 12 - now.getUTCHours();
  // The names of these zones count hours west.
  return `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
}
