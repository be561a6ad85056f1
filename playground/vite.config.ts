import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { vendorFiles } from './vite/vendor.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const entries = { stage: here('stage.html'), inspector: here('inspector.html') };

export default defineConfig({
  root: here('.'),
  base: '/__kit/',
  plugins: [preact(), vendorFiles()],
  // The condition builds the pages from the sources of the other rooms: no order of builds to keep.
  resolve: { conditions: ['kommo-widget-source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    rollupOptions: {
      input: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
    },
  },
});
