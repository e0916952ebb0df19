/**
 * Entries about the same post: the same kind, organisation and role for the same boroughs. Readers of a borough would
 * see both, and where they give different numbers they cannot tell which is right. Parts of names that people write in
 * many ways are left out of the comparison, so that LB Barnet is the London Borough of Barnet. Numbers of one team that
 * were read on the same page do not contradict each other: the page gives them all. Pure.
 */
import { london } from '../../../../db/reference/london/profile.ts';
import { isSameNumber } from '../../telephone/telephone.ts';
import type { ContactKind } from '../contact.ts';
import { isOf } from '../kind-profiles.ts';
import type { ContactSource } from '../source.ts';

export interface PostEntry {
  readonly id: string;
  readonly kind: ContactKind;
  readonly role: string;
  readonly organisation: string;
  readonly policeArea: string | null;
  readonly allLondon: boolean;
  readonly boroughs: readonly string[];
  readonly telephone: string | null;
  readonly email: string | null;
  readonly source: Pick<ContactSource, 'url'> | null;
}

/** What two entries of the same post say differently about how to reach it. */
export type Contradicted = 'telephone' | 'email';

export interface SamePost<Entry extends PostEntry> {
  readonly other: Entry;
  /** Empty for a duplicate: the two contradict each other in nothing. */
  readonly contradicted: readonly Contradicted[];
}

const organisationFillers = new Set([
  ...['the', 'of', 'and', 'london', 'lb', 'royal', 'borough', 'rb', 'council', 'city', 'corporation'],
  ...['ltd', 'limited', 'charity', 'cic'],
]);
const roleFillers = new Set(['the', 'of', 'and', 'for', 'a', 'london']);

function plainKey(name: string, fillers: ReadonlySet<string>): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !fillers.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** One police contact answers for an area, whatever it is called there: SPOC, or single point of contact. */
const policePost = /\bspocs?\b|single point of contact|^modern slavery lead$/i;
/** If an area has several, their names say what each is for. */
const distinguishing =
  /\b(?:adults?|child(?:ren)?|night|day|deputy|second|duty|out of hours|airport|harbour)\b/gi;

function postKey({ kind, organisation, role, policeArea }: PostEntry): string {
  if (isOf('police', { kind }) && policeArea !== null && policePost.test(role))
    return ['police', policeArea, ...(role.toLowerCase().match(distinguishing) ?? [])].join('\n');
  return [kind, plainKey(organisation, organisationFillers), plainKey(role, roleFillers)].join('\n');
}

/** Used as a borough's code. */
const everywhere = london.whole;

function placesOf({ allLondon, boroughs }: PostEntry): readonly string[] {
  return allLondon ? [everywhere] : boroughs;
}

/** As many as a person can look through; beyond it one file has the same post over and over. */
const mostCompared = 20;

export interface PostIndex<Entry extends PostEntry> {
  /** The others about the same post, in the order in which they were given. */
  find(entry: PostEntry): readonly SamePost<Entry>[];
}

export function indexPosts<Entry extends PostEntry>(entries: readonly Entry[]): PostIndex<Entry> {
  const byPlace = new Map<string, Map<string, Entry[]>>();
  const order = new Map(entries.map((entry, place) => [entry, place]));
  for (const entry of entries) {
    const key = postKey(entry);
    const places = byPlace.get(key) ?? new Map<string, Entry[]>();
    byPlace.set(key, places);
    for (const place of placesOf(entry)) {
      const there = places.get(place) ?? [];
      places.set(place, there);
      if (there.length <= mostCompared) there.push(entry);
    }
  }
  return {
    find(entry) {
      const places = byPlace.get(postKey(entry));
      if (!places) return [];
      const requested = entry.allLondon ? [...places.keys()] : [...placesOf(entry), everywhere];
      const others = new Set(requested.flatMap((place) => places.get(place) ?? []));
      return [...others]
        .filter((other) => other.id !== entry.id)
        .sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
        .slice(0, mostCompared)
        .map((other) => ({ other, contradicted: listContradicted(entry, other) }))
        .filter(({ other, contradicted }) => contradicted.length === 0 || !areOnOnePage(entry, other));
    },
  };
}

function areOnOnePage(one: PostEntry, other: PostEntry): boolean {
  return one.source !== null && one.source.url === other.source?.url;
}

function listContradicted(one: PostEntry, other: PostEntry): readonly Contradicted[] {
  const isSame = {
    telephone: isSameNumber,
    email: (first: string, second: string) => first.toLowerCase() === second.toLowerCase(),
  } as const satisfies Record<Contradicted, (first: string, second: string) => boolean>;
  return (['telephone', 'email'] as const).filter((field) => {
    const [first, second] = [one[field], other[field]];
    return first !== null && second !== null && !isSame[field](first, second);
  });
}

const contradictedWords = {
  telephone: ({ telephone }: PostEntry) => `another telephone number, ${telephone}`,
  email: ({ email }: PostEntry) => `another e-mail address, ${email}`,
} as const satisfies Record<Contradicted, (other: PostEntry) => string>;

/** @param where the position of the other, in words: “row 3 of this file” */
export function samePostWords({ other, contradicted }: SamePost<PostEntry>, where: string): string {
  const named = `${other.role}, ${other.organisation} (${where})`;
  if (contradicted.length === 0)
    return `Duplicate of ${named}: the same post, and readers would see it twice. Keep one of them.`;
  const what = contradicted.map((field) => contradictedWords[field](other)).join(' and ');
  return `Contradicts ${named}: the same post with ${what}. Find out which is right, and keep one of them.`;
}

export interface PostPair<Entry extends PostEntry> extends SamePost<Entry> {
  readonly one: Entry;
}

/** Each pair of entries about one post, once. */
export function listPostPairs<Entry extends PostEntry>(
  entries: readonly Entry[],
): readonly PostPair<Entry>[] {
  const posts = indexPosts(entries);
  const order = new Map(entries.map((entry, place) => [entry.id, place]));
  return entries.flatMap((one) =>
    posts
      .find(one)
      .filter(({ other }) => (order.get(other.id) ?? 0) > (order.get(one.id) ?? 0))
      .map((found) => ({ one, ...found })),
  );
}
