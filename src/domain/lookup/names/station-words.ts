/**
 * People name a place by its station: “Victoria station”, “Bank DLR”, “tube at Brixton”. The words that only say that
 * it is a station are removed, and the rest is looked up.
 */
import { plainWords } from './plain-words.ts';

const stationWords: ReadonlySet<string> = new Set(
  (
    'station stn stop tube underground overground dlr rail railway train tram bus metro mainline ' +
    'elizabeth line at the'
  ).split(' '),
);

/** The rest without them, at the beginning and the end; undefined when nothing is left, or nothing was removed. */
export function withoutStationWords(typed: string): string | undefined {
  const words = plainWords(typed);
  const first = words.findIndex((word) => !stationWords.has(word));
  const last = words.findLastIndex((word) => !stationWords.has(word));
  const rest = first < 0 ? [] : words.slice(first, last + 1);
  return rest.length === 0 || rest.length === words.length ? undefined : rest.join(' ');
}
