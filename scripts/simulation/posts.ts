/**
 * The world outside the directory: the posts that entries are about, who holds them, and which number and mailbox
 * lead to them. Nothing here knows what the directory shows; run.ts compares the two.
 */
import type { EventQueue } from './event-queue.ts';
import type { WorldValues } from './parameters.ts';
import { createStream, happens, type Random, waitFor } from './random.ts';

export const dayMs = 86_400_000;

/** What becomes of mail to an address. */
export type MailboxFate =
  /** Whoever answers for the post reads it. */
  | { readonly kind: 'read' }
  /** Comes back from `closesAt` on; nobody reads it before. */
  | { readonly kind: 'closed'; readonly closesAt: number }
  /** A colleague of somebody who has left reads it. */
  | { readonly kind: 'forwarded' }
  /** Nobody reads it, and nothing comes back. */
  | { readonly kind: 'dead' };

export interface Holder {
  /** The first is 1. */
  readonly number: number;
  readonly answersMail: boolean;
}

export interface Post {
  readonly index: number;
  readonly seat: 'council' | 'police';
  /** Which London, from 0, and which council or police area of it. */
  readonly areaCode: string;
  readonly boroughCodes: readonly string[];
  readonly organisation: string;
  readonly hasOwnNumber: boolean;
  readonly hasOwnMailbox: boolean;
  readonly hasScanner: boolean;
  holder: Holder | null;
  holderCount: number;
  /** What leads to whoever answers for the post today; null when nothing does. */
  telephone: string | null;
  email: string | null;
  /** A number that was replaced and still leads there. */
  diverted: { readonly telephone: string; readonly untilAt: number } | null;
  /** Of every mailbox there has been. */
  readonly mailboxes: Map<string, MailboxFate>;
}

export type PostPlan = Pick<Post, 'index' | 'seat' | 'areaCode' | 'boroughCodes' | 'organisation'>;

export interface PostWatcher {
  /** A holder is about to go: the last moment at which they can say so. */
  readonly leaving: (post: Post) => void;
  readonly arrived: (post: Post) => void;
}

/** Lets a post live from now on: holders come and go, numbers are replaced. */
export function startPost(
  plan: PostPlan,
  seed: number,
  world: WorldValues,
  queue: EventQueue,
  watcher: PostWatcher,
): Post {
  const stream = (name: string) => createStream(seed, `post ${plan.index} ${name}`);
  const made = stream('made');
  const post: Post = {
    ...plan,
    hasOwnNumber: happens(made, world.ownNumber),
    hasOwnMailbox: happens(made, world.ownMailbox),
    hasScanner: happens(made, world.scannerOpens),
    holder: null,
    holderCount: 0,
    telephone: null,
    email: null,
    diverted: null,
    mailboxes: new Map(),
  };
  let numbers = 0;
  const nextNumber = () => telephoneOf(plan.index, numbers++);
  const numbering = stream('numbers');
  const chances = { stay: stream('stay'), character: stream('character'), gap: stream('gap') };

  const arrive = () => {
    post.holderCount++;
    post.holder = { number: post.holderCount, answersMail: !happens(chances.character, world.silent) };
    if (post.telephone === null) post.telephone = nextNumber();
    if (post.email === null) {
      post.email = addressOf(post);
      post.mailboxes.set(post.email, { kind: 'read' });
    }
    queue.plan(queue.now + waitFor(chances.stay, world.stayMean) * dayMs, leave);
  };
  const leave = () => {
    watcher.leaving(post);
    post.holder = null;
    const inherits = happens(chances.character, world.numberStays);
    if (post.hasOwnNumber && !inherits) {
      post.telephone = null;
      post.diverted = null;
    }
    if (post.hasOwnMailbox && post.email !== null) {
      post.mailboxes.set(post.email, fateOf(chances.character, world, queue.now));
      post.email = null;
    }
    const isEmpty = happens(chances.gap, world.gapHappens);
    const gapDays = waitFor(chances.gap, world.gapMean);
    queue.plan(queue.now + (isEmpty ? gapDays * dayMs : 0), () => {
      arrive();
      watcher.arrived(post);
    });
  };
  const renumber = () => {
    if (post.telephone !== null) {
      post.diverted = { telephone: post.telephone, untilAt: queue.now + world.diverted * dayMs };
      post.telephone = nextNumber();
    }
    planRenumbering();
  };
  const planRenumbering = () =>
    queue.plan(queue.now + waitFor(numbering, 365.25 / world.renumbered) * dayMs, renumber);

  arrive();
  planRenumbering();
  return post;
}

function fateOf(random: Random, world: WorldValues, now: number): MailboxFate {
  const chance = random();
  const closesAt = now + waitFor(random, world.mailboxClosedAfter) * dayMs;
  if (chance < world.mailboxClosed) return { kind: 'closed', closesAt };
  return chance < world.mailboxClosed + world.mailboxForwarded ? { kind: 'forwarded' } : { kind: 'dead' };
}

/** Of Ofcom's range for drama; of one post never the same twice. */
function telephoneOf(index: number, version: number): string {
  return `020 7946 0${String((index * 37 + version * 101) % 1000).padStart(3, '0')}`;
}

function addressOf({ index, hasOwnMailbox, holderCount }: Post): string {
  return `${hasOwnMailbox ? `holder-${holderCount}` : 'modern-slavery'}@post-${index}.example.org`;
}

/** Whether somebody who uses this entry now reaches whoever answers for the post, by telephone and by mail. */
export function leadsThere(
  post: Post,
  shown: { readonly telephone: string | null; readonly email: string | null },
  now: number,
): boolean {
  return telephoneLeads(post, shown.telephone, now) && shown.email === post.email;
}

export function telephoneLeads(post: Post, telephone: string | null, now: number): boolean {
  if (telephone === null || !isAttended(post)) return false;
  if (telephone === post.telephone) return true;
  const { diverted } = post;
  return diverted !== null && diverted.telephone === telephone && now < diverted.untilAt;
}

/** Whether anybody answers for the post: its holder, or the team behind a number that is not the holder's own. */
export function isAttended(post: Post): boolean {
  return post.holder !== null || !post.hasOwnNumber;
}
