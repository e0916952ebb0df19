/** Which answers count as visits. Nothing of the request is kept: see src/domain/visits. */
import type { IncomingMessage } from 'node:http';
import { isTranslationCode } from '../../domain/languages/languages.ts';
import type { SearchSubject } from '../../domain/visits/visit-counts.ts';
import { type CountedBorough, visitedBorough } from '../../domain/visits/visited.ts';
import { urls } from '../../urls.ts';
import { isReader } from './is-reader.ts';

export interface CountedVisits {
  /** A file of the release was sent, or is still current at the reader's. */
  sentFile(request: IncomingMessage, path: string): void;
  /** A page was rendered. */
  sentPage(request: IncomingMessage, path: string, status: number): void;
  /** The find API has answered. */
  sentData(request: IncomingMessage): void;
}

const aPage: SearchSubject = 'search-page';
const data: SearchSubject = 'search-data';

/** @param count called with what is counted */
export function createCountedVisits(
  getBoroughs: () => readonly CountedBorough[],
  count: (subject: string) => void,
): CountedVisits {
  return {
    sentFile(request, path) {
      const code = visitedBorough(path, getBoroughs());
      if (code !== undefined && isReader(request)) count(code);
    },
    sentPage(request, path, status) {
      // One borough is answered with a redirect to its page, and 400 asks to type something else.
      if (isSearch(path) && (status === 200 || status === 404) && isReader(request)) count(aPage);
    },
    sentData({ method }) {
      if (method === 'GET') count(data);
    },
  };
}

/** The page of the search, in any language. */
function isSearch(path: string): boolean {
  if (!path.endsWith(urls.find())) return false;
  const language = path.slice(1, -urls.find().length);
  return language === '' || isTranslationCode(language);
}
