/**
 * `npm run check`: the checks that need no browser and no server (lint and format, and types). `npm test` runs them at
 * the same time as its first tests.
 */
import './lib/project-node.ts';
import { runSteps } from './lib/run-steps.ts';

export const checkSteps = [
  { name: 'Lint and format', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  // Covers every TypeScript file that tsconfig.json includes as well as the pages: tsc would do the same again.
  {
    name: 'Types',
    command: ['astro', 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
  },
] as const;

if (import.meta.main) process.exitCode = (await runSteps(checkSteps)) ? 0 : 1;
