import { defineConfig } from 'vitest/config';
import { wordsPlugin } from './src/app/words-plugin.server.ts';

export default defineConfig({
  plugins: [wordsPlugin()],
  test: { include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts'], testTimeout: 20_000, hookTimeout: 60_000 },
});
