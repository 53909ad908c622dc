import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from './tests/support/browser.ts';

/** Holds processor time: what runs beside it slows it down. It runs last, when nothing else does. */
const TIMED = '**/filter-speed.spec.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  outputDir: 'test-results',
  reporter: 'list',
  forbidOnly: true,
  // More than the two processors: a browser test waits for most of its time.
  workers: 3,
  projects: [
    { name: 'pages', testIgnore: TIMED },
    { name: 'timed', testMatch: TIMED, dependencies: ['pages'] },
  ],
  // A machine that others use too may be slow for a while; what never comes is told all the same.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: await browserLaunchOptions(),
    screenshot: 'only-on-failure',
  },
});
