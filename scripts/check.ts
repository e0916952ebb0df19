/**
 * `npm run check`: the checks that need no browser and no server (lint and format, types in TypeScript and in Astro
 * files). `npm test` runs it first.
 */
import './lib/project-node.ts';
import { runSteps } from './lib/run-steps.ts';

export const checkSteps = [
  { name: 'Lint and format', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'Types', command: ['tsc', '--noEmit', '--project', '.'] },
  { name: 'Types in pages', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
] as const;

if (import.meta.main) process.exitCode = runSteps(checkSteps) ? 0 : 1;
