/** How Vitest runs the tests, for `npm test` and for `npx vitest run` with a folder or a file. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'tests',
    globalSetup: 'tests/support/global-setup.ts',
    // One on each processor: Vitest leaves one out, which on a machine with two is half of it. Each file has its own
    // data folder, server and browser.
    maxWorkers: '100%',
    // For what hangs alone: no test measures time, and a machine at a load of twenty is that much slower.
    testTimeout: 600_000,
    hookTimeout: 900_000,
  },
});
