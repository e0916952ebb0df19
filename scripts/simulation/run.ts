/**
 * One run: a world, a directory with one policy, and ten years. The same run gives the same outcome on every machine.
 */
import { verifyAuditChain } from '../../db/audit/audit-chain.ts';
import { londonDateOf } from '../../src/domain/time/calendar.ts';
import type { WorkList } from '../../src/use-cases/work-list/read-work-list.ts';
import { Administrators, sessionsPerWeek, type Work } from './administrators.ts';
import { Correspondence, type MailCounts } from './correspondence.ts';
import { planPosts, type ShownEntry, SimulatedDirectory } from './directory.ts';
import { EventQueue } from './event-queue.ts';
import type { WorldValues } from './parameters.ts';
import { type ComparedPolicy, getPolicy, type PolicyName } from './policies.ts';
import { dayMs, leadsThere, type Post, startPost } from './posts.ts';
import { createStream } from './random.ts';
import { startReaders } from './readers.ts';
import { countEntry, type Measures, measure, startTally, type Tally } from './results/measure.ts';
import { askForPdf, findPdfCampaign, pdfEveryDays } from './results/yearly-pdf.ts';

export interface RunPlan {
  readonly policy: PolicyName;
  readonly seed: number;
  readonly boroughs: number;
  readonly years: number;
  readonly world: WorldValues;
}

export interface RunOutcome {
  readonly measures: Measures;
  readonly tally: Tally;
  readonly mail: MailCounts;
  readonly minutes: Readonly<Record<Work, number>>;
  readonly contacts: number;
  readonly days: number;
  readonly auditEvents: number;
}

/** A Monday. Counting begins; contacts are entered in the months before. */
const firstDay = '2027-01-04';
const hourMs = 3_600_000;
/** UTC: in summer, London is an hour further on. */
const hours = { check: 6, measure: 12, session: 10 } as const;
const sessionDays = [1, 3] as const;

export async function runSimulation(plan: RunPlan): Promise<RunOutcome> {
  const policy = getPolicy(plan.policy);
  const start = Date.parse(`${firstDay}T00:00:00Z`);
  const entryDays = Math.min(365, policy.days?.verificationDays ?? 365);
  const queue = new EventQueue(start - entryDays * dayMs);
  const directory = new SimulatedDirectory(plan.boroughs, policy, queue.instant);
  try {
    const tally = startTally();
    const { correspondence, administrators, days } = await live(plan, policy, queue, directory, tally);
    const contacts = directory.contactIds.length;
    const minutes = Object.values(administrators.minutes).reduce((sum, spent) => sum + spent, 0);
    const chain = verifyAuditChain(directory.database);
    if (!chain.isWhole) throw new Error(`The audit trail is broken: ${chain.reason}`);
    return {
      measures: measure(tally, {
        mails: correspondence.counts.toContacts,
        calls: administrators.calls,
        minutes,
        contacts,
        days,
      }),
      tally,
      mail: correspondence.counts,
      minutes: administrators.minutes,
      contacts,
      days,
      auditEvents: chain.count,
    };
  } finally {
    directory.close();
  }
}

async function live(
  { seed, boroughs, years, world }: RunPlan,
  policy: ComparedPolicy,
  queue: EventQueue,
  directory: SimulatedDirectory,
  tally: ReturnType<typeof startTally>,
) {
  const enteredFrom = queue.now;
  const start = Date.parse(`${firstDay}T00:00:00Z`);
  const posts: Post[] = [];
  // Filled below: the observers of the posts are made with them.
  const people: { administrators?: Administrators; correspondence?: Correspondence } = {};
  const watcher = {
    leaving: (post: Post) => people.correspondence?.tellOnLeaving(post),
    arrived: (post: Post) => people.correspondence?.tellOnArriving(post),
  };
  for (const plan of planPosts(boroughs)) posts.push(startPost(plan, seed, world, queue, watcher));
  const options = { directory, queue, world, seed, posts };
  const listSpareCalls = (list: WorkList) => {
    if (policy.mechanisms.calls) return list.worthCalling;
    const askedOn = findPdfCampaign(Math.floor((queue.now - start) / dayMs), firstDay);
    return policy.shownAs === 'yearly-pdf' && askedOn !== null
      ? directory.listCheckedBefore(askedOn, londonDateOf(queue.instant))
      : [];
  };
  const { questions: asksSuccessors, asksForShared } = policy.mechanisms;
  const request = { asksSuccessors, asksForShared };
  const administrators = new Administrators({ ...options, ...request, listSpareCalls });
  const correspondence = new Correspondence({
    ...options,
    ...request,
    takesReturnedMail: policy.mechanisms.returnedMail,
    tell: (post) => administrators.hear(post),
  });

  for (const post of posts) {
    const place = createStream(seed, `entry of post ${post.index}`)();
    queue.plan(enteredFrom + place * (start - enteredFrom), () => enter(directory, post, queue, world, seed));
  }
  await queue.runUntil(start);
  Object.assign(people, { administrators, correspondence });
  if (policy.mechanisms.reports) startReaders(options);

  const days = Math.round(years * 365.25);
  let printed: readonly ShownEntry[] = [];
  for (let day = 0; day < days; day++) {
    const midnight = start + day * dayMs;
    const isWeekday = (weekday: number) => day % 7 === weekday;
    queue.plan(midnight + hours.check * hourMs, async () => {
      if (policy.days !== null) await directory.check(queue.instant);
      if (policy.shownAs === 'yearly-pdf') askForPdf(directory, posts, queue.instant, day);
      await correspondence.send();
      directory.publish(queue.instant);
    });
    if (sessionDays.some(isWeekday))
      queue.plan(midnight + hours.session * hourMs, async () => {
        administrators.workOneSession();
        await correspondence.send();
      });
    queue.plan(midnight + hours.measure * hourMs, () => {
      const today = londonDateOf(queue.instant);
      if (policy.shownAs !== 'yearly-pdf') printed = directory.readShown(today);
      else if (day % pdfEveryDays === 0) printed = directory.readShown(today);
      for (const post of posts) countDay(tally, policy, post, printed[post.index], queue.now);
    });
    await queue.runUntil(midnight + dayMs);
  }
  return { correspondence, administrators, days };
}

function enter(
  directory: SimulatedDirectory,
  post: Post,
  queue: EventQueue,
  world: WorldValues,
  seed: number,
): void {
  // A post that is empty on the day is entered when somebody holds it.
  if (post.holder === null) {
    queue.plan(queue.now + 7 * dayMs, () => enter(directory, post, queue, world, seed));
    return;
  }
  directory.enter(post, queue.instant);
  const random = createStream(seed, `addresses of post ${post.index}`);
  if (random() < world.deputyKnown)
    directory.setReminderAddress(
      'contact',
      directory.contactIds[post.index] ?? '',
      `deputy@post-${post.index}.example.org`,
    );
  if (random() < world.escalationKnown)
    directory.setReminderAddress(
      post.seat === 'council' ? 'borough' : 'police-area',
      post.areaCode,
      `superior@post-${post.index}.example.org`,
    );
}

function countDay(
  tally: ReturnType<typeof startTally>,
  policy: ComparedPolicy,
  post: Post,
  entry: ShownEntry | undefined,
  now: number,
): void {
  if (!entry) return;
  // Without labels, every listed entry counts as right.
  const state = policy.shownAs === 'directory' || entry.state === 'vacant' ? entry.state : 'verified';
  countEntry(tally, state, leadsThere(post, entry, now));
}

if (sessionDays.length !== sessionsPerWeek)
  throw new Error('Administrators have other sessions than planned.');
