/** One thread of `npm run simulate`: does one run after another as it gets them. */
import { parentPort } from 'node:worker_threads';
import { type RunPlan, runSimulation } from './run.ts';

parentPort?.on('message', (plan: RunPlan) => {
  runSimulation(plan).then(
    (outcome) => parentPort?.postMessage({ outcome }),
    (error: unknown) =>
      parentPort?.postMessage({
        problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
  );
});
