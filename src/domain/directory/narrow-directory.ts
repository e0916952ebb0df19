/**
 * The part of the directory that the pages about one borough see, and those about none in particular. The publisher
 * gives such a page this part alone: what it shows can then depend on nothing else, and a release takes the page of the
 * previous one when the part is the same.
 */
import { noImpact } from '../impact/public-impact.ts';
import { isTranslationCode } from '../languages/languages.ts';
import type { PublicVisits } from '../visits/visit-counts.ts';
import { contactsOf } from './borough-view.ts';
import type { Directory } from './directory.ts';
import type { PublicRecord } from './record.ts';

/** Of a page that is about no borough. */
const noBorough = '';
const noVisits: PublicVisits = { sinceOn: null, months: [] };
const noRecord: PublicRecord = { snapshots: [], lastRunOn: null, changes: [], actsTakenBack: [] };

/**
 * @param pathname with or without a final slash
 * @returns the slug of the borough that it is about, empty for a page about none; null for one that sees all of the
 *   directory
 */
export function subjectOfPath(pathname: string): string | null {
  const parts = pathname.split('/').filter(Boolean);
  const isTranslated = isTranslationCode(parts[0] ?? '');
  const [folder, slug] = isTranslated ? parts.slice(1) : parts;
  if (folder === 'boroughs' && slug !== undefined && !slug.includes('.')) return slug;
  return isTranslated ? noBorough : null;
}

/** @param slug as subjectOfPath gives it; an unknown one is about no borough */
export function narrowDirectory(directory: Directory, slug: string): Directory {
  const borough = directory.boroughs.find((candidate) => candidate.slug === slug);
  return {
    ...directory,
    contacts: borough ? contactsOf(directory, borough.code) : [],
    policeAreas: directory.policeAreas.filter(({ code }) => code === borough?.policeAreaCode),
    councilPages: directory.councilPages.filter(({ boroughCode }) => boroughCode === borough?.code),
    neighbours: borough ? { [borough.code]: directory.neighbours[borough.code] ?? [] } : {},
    places: [],
    record: noRecord,
    board: [],
    referrals: null,
    visits: noVisits,
    impact: noImpact,
  };
}

/** What all such pages see, without the bytes of the postcode index, which its digests stand for. */
export function digestibleFrame(directory: Directory): unknown {
  const {
    contacts,
    policeAreas,
    councilPages,
    neighbours,
    places,
    record,
    board,
    referrals,
    visits,
    impact,
    postcodes,
    ...frame
  } = directory;
  return { ...frame, postcodes: [postcodes.edition, postcodes.live.digest, postcodes.other?.digest] };
}
