import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../scripts/chromium';
import { appOrigin, emulatorOrigin, serverRuns } from './support/origins';

const executablePath = findChromium();
if (!executablePath) {
  process.stderr.write('No Chromium found: `npm test` installs one, or set CHROMIUM_PATH.\n');
  process.exit(1);
}

mkdirSync(path.join(import.meta.dirname, '../test-results'), { recursive: true });

/**
 * Chromium draws the pop-ups of its address bar as two pages of its own in each window, though no
 * journey types there: a seventh of the time of all on two cores. Of several such lists it takes
 * the last; what Playwright turns off concerns other traffic of the browser itself.
 */
const unusedPages = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup';

export default defineConfig({
  testDir: './journeys',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  // A journey that passes at the second try hides a defect of ours or of the test.
  retries: 0,
  // One for each core leaves a fifth of it idle: they wait for what the emulator takes.
  workers: '150%',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: appOrigin,
    // No trace and no HAR: both would keep tokens.
    trace: 'off',
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-component-update',
        unusedPages,
      ],
    },
  },
  webServer: {
    // Kept to be looked through for secrets, and to be read when a journey fails.
    command: 'node scripts/start.mjs > test-results/server.log 2>&1',
    cwd: '..',
    url: appOrigin,
    timeout: 180_000,
    reuseExistingServer: serverRuns,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    env: {
      PORT: new URL(appOrigin).port,
      EMULATOR_PORT: new URL(emulatorOrigin).port,
      // Journeys leave the state that somebody's own emulator keeps alone.
      EMULATOR_STATE_FILE: 'test-results/emulator-state.json',
    },
  },
});
