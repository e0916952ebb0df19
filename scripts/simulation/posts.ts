/**
 * The world outside the directory: the posts that entries are about, who holds them, and which number and mailbox
 * lead to them. Nothing here knows what the directory shows; run.ts compares the two.
 */
import { type ContactChannels, listOnePersons } from '../../src/domain/contacts/changes/one-persons.ts';
import type { EventQueue } from './event-queue.ts';
import type { WorldValues } from './parameters.ts';
import { createStream, happens, type Random, waitFor } from './random.ts';

export const dayMs = 86_400_000;

/** What happens to mail to an address. */
export type MailboxFate =
  /** Whoever answers for the post reads it. */
  | { readonly kind: 'read' }
  /** Comes back from `closesAt` on; nobody reads it before. */
  | { readonly kind: 'closed'; readonly closesAt: number }
  /** A colleague of somebody who has left reads it. */
  | { readonly kind: 'forwarded' }
  /** Nobody reads it, and nothing comes back. */
  | { readonly kind: 'dead' };

/** A number of today. */
interface Line {
  /** Null when nothing leads there. */
  telephone: string | null;
  /** A number that was replaced and still leads there. */
  diverted: { readonly telephone: string; readonly untilAt: number } | null;
}

/** A number and a mailbox that outlive every holder, whether or not an entry says so. */
export interface Team extends Line {
  readonly email: string;
  /** Every number that it has had. */
  readonly numbers: Set<string>;
}

export interface Holder {
  /** The first is 1. */
  readonly number: number;
  readonly answersMail: boolean;
}

/** Its line and its mailbox are what leads to whoever answers for it today. */
export interface Post extends Line {
  readonly index: number;
  readonly seat: 'council' | 'police';
  /** Which London, from 0, and which council or police area of it. */
  readonly areaCode: string;
  readonly boroughCodes: readonly string[];
  readonly organisation: string;
  readonly hasOwnNumber: boolean;
  readonly hasOwnMailbox: boolean;
  readonly hasScanner: boolean;
  readonly team: Team | null;
  holder: Holder | null;
  holderCount: number;
  email: string | null;
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
  const shows = stream('shows');
  const showsOwn = { number: happens(shows, world.showsOwn), mailbox: happens(shows, world.showsOwn) };
  const post: Post = {
    ...plan,
    hasOwnNumber: happens(made, world.ownNumber),
    hasOwnMailbox: happens(made, world.ownMailbox),
    hasScanner: happens(made, world.scannerOpens),
    team: happens(shows, world.teamShares) ? teamOf(plan.index) : null,
    holder: null,
    holderCount: 0,
    telephone: null,
    email: null,
    diverted: null,
    mailboxes: new Map(),
  };
  let numbers = 0;
  const isMobile = post.hasOwnNumber && showsOwn.number;
  const nextNumber = () => telephoneOf(plan.index, numbers++, isMobile);
  const chances = { stay: stream('stay'), character: stream('character'), gap: stream('gap') };

  const arrive = () => {
    post.holderCount++;
    post.holder = { number: post.holderCount, answersMail: !happens(chances.character, world.silent) };
    if (post.telephone === null) post.telephone = nextNumber();
    if (post.email === null) {
      post.email = addressOf(post, showsOwn.mailbox);
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
  const keepRenumbering = (random: Random, line: Line, nextOf: () => string) =>
    queue.plan(queue.now + waitFor(random, 365.25 / world.renumbered) * dayMs, () => {
      if (line.telephone !== null) {
        line.diverted = { telephone: line.telephone, untilAt: queue.now + world.diverted * dayMs };
        line.telephone = nextOf();
      }
      keepRenumbering(random, line, nextOf);
    });

  arrive();
  keepRenumbering(stream('numbers'), post, nextNumber);
  const { team } = post;
  if (team) {
    post.mailboxes.set(team.email, { kind: 'read' });
    keepRenumbering(stream('team numbers'), team, () => nextTeamNumber(team, plan.index));
  }
  return post;
}

function fateOf(random: Random, world: WorldValues, now: number): MailboxFate {
  const chance = random();
  const closesAt = now + waitFor(random, world.mailboxClosedAfter) * dayMs;
  if (chance < world.mailboxClosed) return { kind: 'closed', closesAt };
  return chance < world.mailboxClosed + world.mailboxForwarded ? { kind: 'forwarded' } : { kind: 'dead' };
}

/** Of Ofcom's ranges for drama; of one post never the same twice. */
function telephoneOf(index: number, version: number, isMobile: boolean): string {
  const end = String((index * 37 + version * 101) % 1000).padStart(3, '0');
  return isMobile ? `07700 900${end}` : `020 7946 0${end}`;
}

/** Far from those of holders. */
const firstTeamVersion = 500;

function teamOf(index: number): Team {
  const telephone = telephoneOf(index, firstTeamVersion, false);
  const email = `safeguarding-team@post-${index}.example.org`;
  return { telephone, email, numbers: new Set([telephone]), diverted: null };
}

function nextTeamNumber({ numbers }: Team, index: number): string {
  const telephone = telephoneOf(index, firstTeamVersion + numbers.size, false);
  numbers.add(telephone);
  return telephone;
}

function addressOf({ index, hasOwnMailbox, holderCount }: Post, showsOwn: boolean): string {
  const own = showsOwn ? `jo.holder${holderCount}` : `holder-${holderCount}`;
  return `${hasOwnMailbox ? own : 'modern-slavery'}@post-${index}.example.org`;
}

/** Whether somebody who uses this entry now reaches whoever answers for the post, by telephone and by mail. */
export function leadsThere(post: Post, shown: ContactChannels, now: number): boolean {
  const isRead = shown.email === post.email || isTeams(post, 'email', shown.email);
  return isRead && telephoneLeads(post, shown.telephone, now);
}

export function telephoneLeads(post: Post, telephone: string | null, now: number): boolean {
  if (telephone === null) return false;
  const answers = ({ telephone: current, diverted }: Line) =>
    telephone === current || (diverted?.telephone === telephone && now < diverted.untilAt);
  return (post.team !== null && answers(post.team)) || (isAttended(post) && answers(post));
}

function isTeams({ team }: Post, part: keyof ContactChannels, value: string | null): boolean {
  if (team === null || value === null) return false;
  return part === 'email' ? value === team.email : team.numbers.has(value);
}

/** Whether any of it goes when the holder goes. */
export function hangsOnHolder(post: Post, shown: ContactChannels): boolean {
  return (
    (post.hasOwnNumber && !isTeams(post, 'telephone', shown.telephone)) ||
    (post.hasOwnMailbox && !isTeams(post, 'email', shown.email))
  );
}

/**
 * What leads to the post now, if anything does. A team's contact details in an entry are not replaced by a person’s.
 */
export function waysNow(post: Post, shown: ContactChannels): ContactChannels {
  const { team, telephone, email } = post;
  return {
    telephone: team && isTeams(post, 'telephone', shown.telephone) ? team.telephone : telephone,
    email: team && isTeams(post, 'email', shown.email) ? team.email : email,
  };
}

/** The entry with the team's contact details in place of what is visibly one person’s; null where there is none. */
export function sharedWays({ team }: Post, shown: ContactChannels): ContactChannels | null {
  const own = listOnePersons(shown);
  if (team === null || own.length === 0) return null;
  return {
    telephone: own.includes('telephone') ? team.telephone : shown.telephone,
    email: own.includes('email') ? team.email : shown.email,
  };
}

/** Whether anybody answers for the post: its holder, or the team behind a number that is not the holder's own. */
export function isAttended(post: Post): boolean {
  return post.holder !== null || !post.hasOwnNumber;
}
