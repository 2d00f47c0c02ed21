import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig } from 'vite';
import { wordsPlugin } from './src/app/words-plugin.server.ts';
import { zodCopyPlugin } from './src/app/zod-copy.server.ts';
import { toTraditional } from './src/dataset/traditional.ts';
import { datasetPlugin } from './src/dataset/vite-plugin.server.ts';
import { characterMapsPlugin } from './src/documents/reading/character-maps.server.ts';
import { buildBasemap } from './src/map/basemap.ts';

const root = import.meta.dirname;

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    react(),
    zodCopyPlugin(),
    wordsPlugin(),
    characterMapsPlugin(),
    datasetPlugin(path.join(root, 'data'), (files) => buildBasemap(files, toTraditional)),
  ],
  build: {
    target: isSsrBuild ? 'node20' : ['chrome96', 'edge96', 'firefox102', 'safari14'],
    manifest: true,
    modulePreload: { polyfill: true },
    // What runs in Node: it writes the pages of the build, and renders them anew for the service.
    ...(isSsrBuild && {
      outDir: 'build/pages',
      copyPublicDir: false,
      rolldownOptions: { input: ['src/app/prerender.tsx', 'src/app/page-thread.ts'] },
    }),
  },
  server: { port: 5173 },
}));
