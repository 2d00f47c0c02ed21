import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';

/** Debian's Chromium where it is; else whatever Playwright finds. */
const chromium = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (file) => file && existsSync(file),
);
const port = Number(process.env['E2E_PORT'] ?? 8178);

export default defineConfig({
  testDir: 'tests/e2e',
  forbidOnly: true,
  fullyParallel: true,
  // Browsers wait more than they work: two cores carry three.
  workers: 3,
  timeout: 45_000,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    trace: 'off',
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    // A page is marked up alike in every language, and behaves alike: the desk is walked through in two, the phone in
    // the third, but for its layout, where English words are the longest. A test that means one size carries its tag
    // and says why, so that none is skipped.
    {
      name: 'desk',
      grepInvert: /(axe|the list|a company asking|the layout) in zh-Hant|@phone/,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      grepInvert: /(axe|the list|a company asking) in (zh-Hans|en)|the layout in zh-Hans|@desk/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: 'npx tsx src/server/main.ts',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/data/v1/index.json`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
