import { defineConfig } from '@playwright/test';

// Against the built pages, each test with a server of its own: see tests/e2e and @kommo-widget/testing/playwright.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  // A second try tells a slow machine from a defect; what needed one is printed at the end of `npm test`.
  retries: 1,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  use: {
    viewport: { width: 1440, height: 900 },
    actionTimeout: 5_000,
    // A trace of every test would cost a sixth of the run: `npx playwright test --trace retain-on-failure` has it.
    trace: 'off',
    screenshot: 'only-on-failure',
    // No video: Playwright would have to download its own ffmpeg for it.
    video: 'off',
  },
});
