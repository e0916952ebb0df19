/** How Vitest runs the tests, for `npm test` and for `npx vitest run` with a folder or a file. */
import { defineConfig } from 'vitest/config';
import { patience } from './tests/support/patience.ts';

/** Files that load modules again under other settings. All others leave nothing behind: one process runs many of them. */
const alone = ['tests/db/load-directory.test.ts', 'tests/use-cases/publish/shown-settings.test.ts'];

export default defineConfig({
  test: {
    globalSetup: 'tests/support/global-setup.ts',
    // One on each processor: Vitest leaves one out, which on a machine with two is half of it. Each file has its own
    // data folder and server.
    maxWorkers: '100%',
    // For what hangs alone: no test measures time, and a machine at a load of twenty is that much slower.
    testTimeout: 600_000,
    hookTimeout: 900_000,
    expect: { poll: patience },
    projects: [
      { test: { name: 'together', include: ['tests/**/*.test.ts'], exclude: alone, isolate: false } },
      { test: { name: 'alone', include: alone } },
    ],
  },
});
