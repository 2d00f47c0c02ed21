import { defineConfig } from 'vitest/config';
import path from 'node:path';
import { wordsPlugin } from './src/app/words-plugin.server.ts';

export default defineConfig({
  plugins: [wordsPlugin(path.join(import.meta.dirname, 'src/i18n'))],
  test: { include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts'], testTimeout: 20_000 },
});
