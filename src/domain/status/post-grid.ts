/**
 * The posts and lines that every borough should have, and what is known of each: the single point of contact and the
 * council's lead that Londoners were promised, and the council's lines about adults, about children and out of hours. A
 * hole is a hole: sample contacts and retired entries fill none, and a council's mailbox about modern slavery is told of
 * where no lead is known, and fills nothing. Shown under /status/ and to administrators.
 */
import type { ContactKind, ContactStatus } from '../contacts/contact.ts';
import { kindWords } from '../contacts/kind-profiles.ts';
import type { Serves } from '../contacts/serves.ts';
import { answersFor } from '../directory/duty-lines.ts';
import { checkStateOf } from '../directory/freshness-words.ts';
import type { Freshness } from '../freshness/freshness.ts';
import type { Hours } from '../hours/hours-schema.ts';

/** Posts that one person holds come first. */
export const gridPosts = ['police_spoc', 'council_lead', 'adults', 'children', 'out_of_hours'] as const;
export type GridPost = (typeof gridPosts)[number];
export const promisedPosts = ['police_spoc', 'council_lead'] as const satisfies readonly GridPost[];

/** From the best to a hole. */
export const postStates = ['verified', 'due', 'overdue', 'unchecked', 'lapsed', 'vacant', 'none'] as const;
export type PostState = (typeof postStates)[number];

/** A hole in which readers see a mailbox or line that the council has for the same, held by nobody in particular. */
export type CellState = PostState | 'shared';
export const cellStates = [
  ...postStates.slice(0, -1),
  'shared',
  'none',
] as const satisfies readonly CellState[];

export const postWords = {
  police_spoc: kindWords.police_spoc,
  council_lead: kindWords.council_lead,
  adults: 'Line about adults',
  children: 'Line about children',
  out_of_hours: 'Out-of-hours line',
} as const satisfies Record<GridPost, string>;

/** One character each, so that colour is never all that tells them apart. */
export const postSigns = {
  verified: '✓',
  due: '…',
  overdue: '!',
  unchecked: '?',
  lapsed: '×',
  vacant: '–',
  none: '',
} as const satisfies Record<PostState, string>;

export const cellSigns: Readonly<Record<CellState, string>> = { ...postSigns, shared: '@' };

export const postStateWords = {
  verified: 'Checked',
  due: 'Checked, check due',
  overdue: 'Check overdue',
  unchecked: 'Not checked yet',
  lapsed: 'Out of date',
  vacant: 'Vacant',
  none: 'Not known',
} as const satisfies Record<PostState, string>;

export const cellStateWords: Readonly<Record<CellState, string>> = {
  ...postStateWords,
  shared: 'Mailbox or line only',
};

/** What the grid has to know of an entry. */
export interface GridEntry {
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly role: string;
  readonly hours: Hours;
  readonly serves: Serves | null;
  /** GSS codes. */
  readonly boroughCodes: readonly string[];
  readonly isDemonstration: boolean;
  readonly freshness: Freshness;
  readonly lastVerifiedOn: string | null;
}

function fills(post: GridPost, entry: GridEntry): boolean {
  return entry.status !== 'retired' && !entry.isDemonstration && isAbout(post, entry);
}

/** What says which of the posts and lines an entry is about. */
export type PostEntry = Pick<GridEntry, 'kind' | 'role' | 'hours' | 'serves'>;

function isAbout(post: GridPost, entry: PostEntry): boolean {
  if (post === 'police_spoc' || post === 'council_lead') return entry.kind === post;
  return entry.kind === 'council_duty' && answersFor(post, entry);
}

/** Those that an entry fills wherever it serves a borough by name, if it is real and not retired. */
export function postsOf(entry: PostEntry): readonly GridPost[] {
  return gridPosts.filter((post) => isAbout(post, entry));
}

/** The best entry decides: a second one that is out of date takes nothing from the first. */
export function postStateOf(post: GridPost, boroughCode: string, entries: readonly GridEntry[]): PostState {
  const states = entries
    .filter((entry) => entry.boroughCodes.includes(boroughCode) && fills(post, entry))
    .map(checkStateOf);
  return postStates.find((state) => states.some((found) => found === state)) ?? 'none';
}

/** A council's contact for modern slavery, which nobody holds as a post. */
function standsInFor(post: GridPost, entry: GridEntry): boolean {
  return (
    post === 'council_lead' &&
    entry.kind === 'council_duty' &&
    entry.status === 'active' &&
    !entry.isDemonstration &&
    answersFor('modern_slavery', entry)
  );
}

/** @param own entries of the borough */
function cellStateOf(post: GridPost, boroughCode: string, own: readonly GridEntry[]): CellState {
  const state = postStateOf(post, boroughCode, own);
  return state === 'none' && own.some((entry) => standsInFor(post, entry)) ? 'shared' : state;
}

export type PostGrid = ReadonlyMap<string, Readonly<Record<GridPost, CellState>>>;

/** By borough code. */
export function gridOf(boroughCodes: readonly string[], entries: readonly GridEntry[]): PostGrid {
  const real = entries.filter(({ isDemonstration }) => !isDemonstration);
  const byBorough = Map.groupBy(
    real.flatMap((entry) => entry.boroughCodes.map((code) => ({ code, entry }))),
    ({ code }) => code,
  );
  return new Map(
    boroughCodes.map((code) => {
      const own = (byBorough.get(code) ?? []).map(({ entry }) => entry);
      const states = gridPosts.map((post) => [post, cellStateOf(post, code, own)] as const);
      return [code, Object.fromEntries(states) as Record<GridPost, CellState>];
    }),
  );
}

/** In how many boroughs a post or line is not known. A vacant post is known. */
export function countHoles(grid: PostGrid, post: GridPost): number {
  return [...grid.values()].filter((states) => states[post] === 'none' || states[post] === 'shared').length;
}
