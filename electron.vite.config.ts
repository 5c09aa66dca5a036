import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/**
 * The oldest runtime is Electron 25: Node 18 and Chromium 114. It loads only CommonJS in main and preload, and a
 * sandboxed preload is one file; so everything is bundled and nothing is resolved at run time.
 */
const commonJs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
} as const;

export default defineConfig({
  main: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: { input: 'src/main/index.ts', output: commonJs },
    },
  },
  preload: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: { input: 'src/preload/index.ts', output: commonJs },
    },
  },
  renderer: {
    root: 'src/renderer',
    base: './',
    build: {
      target: 'chrome114',
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: { input: 'src/renderer/index.html' },
    },
    plugins: [react()],
  },
});
