/** Words in cells that hold one of a few: which of them is meant, by what the words have in common. */
import { contactKinds, contactStatuses, verificationMethods } from '../../contact.ts';
import { methodChoices, statusWords } from '../../contact-words.ts';
import { kindWords } from '../../kind-profiles.ts';
import { servedGroups, servesWords } from '../../serves.ts';
import { plainHeading } from '../plain-heading.ts';
import type { Reading } from './question.ts';

/** Columns that hold one of a few words. */
export type WordColumn = 'kind' | 'status' | 'last_checked_by' | 'serves';

type Hints = Readonly<Record<string, RegExp>>;

const hints: Readonly<Record<WordColumn, Hints>> = {
  kind: {
    police_spoc: /\b(?:police|spocs?|met|mps|bcu|constabulary)\b/,
    council_lead: /\b(?:councils?|boroughs?|authority|authorities|statutory|la|lb|town hall)\b/,
    council_duty: /\b(?:duty|edt|out of hours|mash|safeguarding|social care|social services|emergency)\b/,
    support_service:
      /\b(?:support|charit\w*|ngos?|volunt\w*|third sector|refuges?|advice|accommodation|service|provider)\b/,
    national_line: /\b(?:national|nation wide|nationwide|helplines?|hotlines?|uk wide)\b/,
  },
  status: {
    active: /\b(?:current|live|active|in post|yes|ok|open|filled|valid)\b/,
    vacant: /\b(?:vacan\w*|empty|nobody|no one|unfilled|recruiting|tbc)\b/,
    retired: /\b(?:left|closed|gone|old|retired|former|ended|remove\w*|delete\w*)\b/,
  },
  last_checked_by: {
    telephone: /\b(?:tele\w*|phone\w*|tel|call\w*|rang|ring|spoke\w*|talked)\b/,
    email: /\b(?:e ?mail\w*|mail\w*|wrote|reply|replied|teams message)\b/,
    meeting: /\b(?:meet\w*|met|person|visit\w*|face|board|forum|teams|zoom)\b/,
    self: /\b(?:self|themsel\w*|they|own|form|survey|return)\b/,
  },
  serves: {
    adults: /\badults?\b/,
    children: /\b(?:child\w*|young|youth|families|family)\b/,
    everyone: /\b(?:all|both|everyone|anyone|everybody|any)\b/,
  },
};

const wordsOf: Readonly<Record<WordColumn, readonly Reading[]>> = {
  kind: contactKinds.map((kind) => ({ cell: kind, words: kindWords[kind] })),
  status: contactStatuses.map((status) => ({ cell: status, words: statusWords[status] })),
  last_checked_by: verificationMethods.map((method) => ({ cell: method, words: methodChoices[method] })),
  serves: servedGroups.map((group) => ({ cell: group, words: servesWords[group] })),
};

/** @returns every word, the likeliest first, and whether one of them is likely */
export function suggestWords(
  column: WordColumn,
  typed: string,
): { readonly readings: readonly Reading[]; readonly isLikely: boolean } {
  const text = plainHeading(typed);
  const hinted = Object.entries(hints[column]).flatMap(([cell, hint]) => (hint.test(text) ? [cell] : []));
  // A council’s duty line is named after the council as well.
  const likely = hinted.includes('council_duty') ? hinted.filter((kind) => kind !== 'council_lead') : hinted;
  const all = wordsOf[column];
  const isHinted = ({ cell }: Reading) => likely.includes(cell);
  return {
    readings: [...all.filter(isHinted), ...all.filter((reading) => !isHinted(reading))],
    isLikely: likely.length === 1,
  };
}
