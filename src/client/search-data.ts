/**
 * The data of the search box: the names of the boroughs and places and the index of all London postcodes, each fetched
 * once. Nothing that is typed goes into a request.
 */

import type { FindAnswer } from '../domain/lookup/answer.ts';
import { createFinder, type Finder } from '../domain/lookup/find.ts';
import { decodeLiveIndex } from '../domain/lookup/index/live-index.ts';
import { decodeOtherIndex } from '../domain/lookup/index/other-index.ts';
import { createBoroughNames, type NamedBorough } from '../domain/lookup/names/borough-names.ts';
import { createPlaceNames, type NamedPlace } from '../domain/lookup/names/place-names.ts';
import type { SuggestibleNames } from '../domain/lookup/suggest.ts';
import { urls } from '../urls.ts';
import { stalledAfterMilliseconds } from './waiting.ts';

export interface SearchBorough extends NamedBorough {
  readonly slug: string;
}

export interface SearchData {
  readonly names: SuggestibleNames;
  /** The answer from what has been fetched so far. */
  find(typed: string): FindAnswer;
  /** Whether the second file might give a better answer. */
  isUnsettled(answer: FindAnswer): boolean;
  /** Fetches the second file, of terminated postcodes and those just outside London; harmless when it fails. */
  settle(): Promise<void>;
  boroughOf(code: string): SearchBorough;
}

/** @throws when a file cannot be fetched or read */
export async function loadSearchData(files: {
  live: string;
  other: string | undefined;
}): Promise<SearchData> {
  const [bytes, boroughs, places] = await Promise.all([
    fetchBytes(files.live),
    fetchBoroughs(),
    fetchPlaces(),
  ]);
  const live = decodeLiveIndex(bytes);
  const byCode = new Map(boroughs.map((borough) => [borough.code, borough]));
  let finder: Finder = createFinder({ boroughs, places, live });
  let settling: Promise<void> | undefined;
  let isSettled = files.other === undefined;

  return {
    names: { boroughs: createBoroughNames(boroughs), places: createPlaceNames(places) },
    find: (typed) => finder(typed),
    isUnsettled: (answer) => !isSettled && lacksPostcode(answer),
    settle() {
      settling ??= fetchBytes(files.other ?? '')
        .then((otherBytes) => {
          finder = createFinder({ boroughs, places, live, other: decodeOtherIndex(otherBytes) });
          isSettled = true;
        })
        .catch(() => {
          // The first file's answer stands; the next search asks for the second one again.
          settling = undefined;
        });
      return settling;
    },
    boroughOf(code) {
      const borough = byCode.get(code);
      if (!borough) throw new Error(`The list of boroughs lacks ${code}, which the index names.`);
      return borough;
    },
  };
}

/** The first file lacks a postcode that was typed; the second one may have it. */
function lacksPostcode(answer: FindAnswer): boolean {
  if (answer.kind === 'choice') return answer.written?.some(({ boroughs }) => boroughs.length === 0) ?? false;
  return answer.kind === 'not-found' && answer.postcode !== null;
}

async function fetchBytes(file: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchFile(file)).arrayBuffer());
}

async function fetchBoroughs(): Promise<readonly SearchBorough[]> {
  const { boroughs } = await (await fetchFile(urls.apiBoroughs())).json();
  return boroughs;
}

async function fetchPlaces(): Promise<readonly NamedPlace[]> {
  const { places } = await (await fetchFile(urls.apiPlaces())).json();
  return places;
}

async function fetchFile(file: string): Promise<Response> {
  const response = await fetch(file, { signal: AbortSignal.timeout(stalledAfterMilliseconds) });
  if (!response.ok) throw new Error(`${file} answered ${response.status}.`);
  return response;
}
