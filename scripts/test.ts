/**
 * `npm test`: every check there is, on a machine that may have neither the packages nor a browser. Ends with one
 * line that counts the tests.
 */
import './lib/project-node.ts';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { checkSteps } from './check.ts';
import { ensureChromium } from './lib/find-chromium.ts';
import { runSteps } from './lib/run-steps.ts';

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});

async function main(): Promise<boolean> {
  const chromiumPath = ensureChromium((message) => process.stderr.write(`${message}\n`));
  const reportFolder = mkdtempSync(join(tmpdir(), 'test-report-'));
  const reportFile = join(reportFolder, 'report.json');
  try {
    const passed = await runSteps([
      ...checkSteps,
      {
        name: 'Tests: unit, property, integration, browser',
        command: [
          'vitest',
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${reportFile}`,
        ],
        environment: { CHROMIUM: chromiumPath },
        isLive: true,
      },
    ]);
    const report = reportSchema.parse(JSON.parse(readFileSync(reportFile, 'utf8')));
    const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : '';
    console.log(`Tests: ${report.numPassedTests} passed, ${report.numFailedTests} failed${skipped}`);
    return passed && report.numPassedTests > 0;
  } finally {
    rmSync(reportFolder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
