import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from './tests/support/browser.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  outputDir: 'test-results',
  reporter: 'list',
  forbidOnly: true,
  // More than the two processors: a browser test waits for most of its time.
  workers: 3,
  timeout: 60_000,
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: await browserLaunchOptions(),
    screenshot: 'only-on-failure',
  },
});
