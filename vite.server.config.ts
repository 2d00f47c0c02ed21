/** Bundles the service into `build/server/`: one program that starts at once, without translating its sources. */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'build/server',
    rolldownOptions: {
      input: ['src/server/main.ts', 'src/server/builder-child.ts', 'src/server/command.ts'],
      // Each file beside the other, as the program finds its parts by their place.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  ssr: {
    noExternal: true,
    // Brings its program for each kind of machine.
    external: ['libsql'],
  },
});
