/** Many runs on as many threads as there are processors. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RunOutcome, RunPlan } from '../run.ts';

type Answer = { readonly outcome: RunOutcome } | { readonly problem: string };

/**
 * @param onDone after each run, with how many are done
 * @returns outcomes in the order of the plans
 * @throws with the first run that failed
 */
export async function runAll(
  plans: readonly RunPlan[],
  onDone: (done: number) => void,
): Promise<readonly RunOutcome[]> {
  const outcomes: RunOutcome[] = [];
  let [next, done] = [0, 0];
  // The longest first, so that no thread is left alone with one at the end.
  const order = plans
    .map((_, place) => place)
    .toSorted((one, other) => sizeOf(plans[other]) - sizeOf(plans[one]));
  const work = async () => {
    const worker = new Worker(new URL('../worker.ts', import.meta.url));
    try {
      for (let place = order[next++]; place !== undefined; place = order[next++]) {
        const plan = plans[place];
        if (!plan) throw new Error(`There is no plan at place ${place}.`);
        outcomes[place] = await runIn(worker, plan);
        onDone(++done);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), plans.length) }, work));
  return outcomes;
}

function runIn(worker: Worker, plan: RunPlan): Promise<RunOutcome> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off('message', onMessage);
      worker.off('error', onError);
    };
    const onMessage = (answer: Answer) => {
      settle();
      if ('outcome' in answer) resolve(answer.outcome);
      else reject(new Error(`${plan.policy}, seed ${plan.seed}: ${answer.problem}`));
    };
    const onError = (error: Error) => {
      settle();
      reject(error);
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage(plan);
  });
}

/** About how long a run takes: those that ask more often write more. */
const weights: Readonly<Record<RunPlan['policy'], number>> = {
  this: 4,
  'no-asks': 4,
  'no-calls': 3,
  'reminders-only': 3,
  yearly: 2,
  pdf: 1,
  none: 1,
};

function sizeOf(plan: RunPlan | undefined): number {
  return plan ? plan.boroughs * plan.years * weights[plan.policy] : 0;
}
