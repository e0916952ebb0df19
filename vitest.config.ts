/** How Vitest runs the tests, for `npm test` and for `npx vitest run` with a folder or a file. */
import { defineConfig } from 'vitest/config';
import { patience } from './tests/support/patience.ts';

/**
 * Files that leave nothing behind: one process loads the code once and runs many of them. Not those that change what
 * all files of a process have in common, such as its settings or modules.
 */
const together = [
  'tests/*.test.ts',
  'tests/admin/**/*.test.ts',
  'tests/scripts/{admin,contacts,freshness,mail,places,postcodes}.test.ts',
  'tests/scripts/simulation/*.test.ts',
  'tests/{domain,db,use-cases,pages/api}/**/!(load-directory|shown-settings).test.ts',
];

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
      { test: { name: 'together', include: together, isolate: false } },
      { test: { name: 'alone', include: ['tests/**/*.test.ts'], exclude: together } },
    ],
  },
});
