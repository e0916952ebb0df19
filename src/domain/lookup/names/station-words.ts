/**
 * People name a place by its station: “Victoria station”, “Bank DLR”, “tube at Brixton”. The words that only say that
 * it is a station are taken off, and what is left is looked for.
 */
import { plainWords } from './plain-words.ts';

const stationWords: ReadonlySet<string> = new Set(
  (
    'station stn stop tube underground overground dlr rail railway train tram bus metro mainline ' +
    'elizabeth line at the'
  ).split(' '),
);

/** What is left without them, at the beginning and the end; undefined when that is nothing, or the same. */
export function withoutStationWords(typed: string): string | undefined {
  const words = plainWords(typed);
  const first = words.findIndex((word) => !stationWords.has(word));
  const last = words.findLastIndex((word) => !stationWords.has(word));
  const rest = first < 0 ? [] : words.slice(first, last + 1);
  return rest.length === 0 || rest.length === words.length ? undefined : rest.join(' ');
}
