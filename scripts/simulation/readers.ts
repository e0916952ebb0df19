/** Readers who ring an entry and, now and then, say that it led them nowhere. */
import { reportProblem } from '../../src/use-cases/reports/report-problem.ts';
import type { SimulatedDirectory } from './directory.ts';
import type { EventQueue } from './event-queue.ts';
import type { WorldValues } from './parameters.ts';
import { dayMs, type Post, telephoneLeads } from './posts.ts';
import { createStream, happens, waitFor } from './random.ts';

export interface ReaderOptions {
  readonly directory: SimulatedDirectory;
  readonly queue: EventQueue;
  readonly world: WorldValues;
  readonly seed: number;
  readonly posts: readonly Post[];
}

/** From now on, every post is rung by a stranger from time to time. */
export function startReaders(options: ReaderOptions): void {
  const { queue, world, seed, posts } = options;
  for (const post of posts) {
    const random = createStream(seed, `readers of post ${post.index}`);
    let count = 0;
    const planNext = () =>
      queue.plan(queue.now + waitFor(random, 365.25 / world.readersUse) * dayMs, () => {
        count++;
        const isAnswered = happens(random, world.telephoneAnswered);
        const says = happens(random, world.readersReport);
        if (says && options.directory.isListed(post.index)) ring(options, post, isAnswered, count);
        planNext();
      });
    planNext();
  }
}

/** Rings as the entry says; a caller who reaches nobody reports what they heard. */
function ring({ directory, queue }: ReaderOptions, post: Post, isAnswered: boolean, count: number): void {
  const contact = directory.contactOf(post.index);
  if (contact.status !== 'active') return;
  const leads = telephoneLeads(post, contact.fields.telephone, queue.now);
  if (leads && isAnswered) return;
  // If somebody else has the number now, they answer; an unassigned one says so or rings on.
  const problem = leads || !isAnswered ? 'no-answer' : 'wrong-number';
  const address = `2001:db8:${post.index.toString(16)}::${count.toString(16)}`;
  const result = reportProblem(directory.confirming(queue.instant, address), {
    contactId: contact.id,
    problem,
    line: '',
  });
  if (result.kind !== 'recorded') throw new Error(`A report was not taken: ${JSON.stringify(result)}`);
}
