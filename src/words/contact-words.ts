/** Words that follow from the fields of a contact: hours, checks, absence, who it supports. */
import { type AbsenceDays, wordAbsence } from '../domain/contacts/absence.ts';
import type { Serves } from '../domain/contacts/serves.ts';
import type { SupportStage } from '../domain/contacts/support.ts';
import {
  type FactName,
  factOf,
  type OwnFactName,
  type WordedFact,
} from '../domain/directory/contact-facts.ts';
import type { PublicContact } from '../domain/directory/directory.ts';
import { wordChecks } from '../domain/directory/freshness-words.ts';
import { wordHours } from '../domain/hours/hours.ts';
import { isFreeToCall } from '../domain/telephone/free-calls.ts';
import { capitalised, listWords } from './dates.ts';
import { fill } from './fill.ts';
import { contactTables } from './languages/contact-tables.ts';
import { type PageLanguage, pageLanguage } from './languages/in-language.ts';
import { words } from './words.ts';

const inEnglish = pageLanguage('en');

/** "Monday to Friday, 9am to 5pm, closed on bank holidays", without a final stop. */
export function hoursWords(hours: PublicContact['hours'], language: PageLanguage = inEnglish): string {
  const { hours: said, listWords } = contactTables(language.code);
  // What somebody has noted of unknown hours is in English.
  const known = hours.kind === 'unknown' && !language.isEnglish ? { kind: hours.kind } : hours;
  return wordHours(known, said, listWords);
}

/** When it was last checked, how, and when the next check is due; empty when there is nothing to say. */
export function checkedWords(contact: PublicContact, language: PageLanguage = inEnglish): string {
  const { checks, dateWords } = contactTables(language.code);
  return wordChecks(contact, checks, dateWords);
}

/** Until which day, without a final stop: `Away until the end of 3 December 2026`. */
export function absenceWords(days: AbsenceDays, language: PageLanguage = inEnglish): string {
  const { away, dateWords } = contactTables(language.code);
  return wordAbsence(days, away, dateWords).replace(/[.。।።۔]$/u, '');
}

/** `Before a report to the NRM and after the decision`. */
export function stagesWords(stages: readonly SupportStage[]): string {
  return capitalised(listWords(stages.map((stage) => words.contact.support.eachStage[stage])));
}

/** A fact on the card of a contact; null where the contact has none. */
export function factWords(
  contact: PublicContact,
  name: Exclude<FactName, OwnFactName>,
  language: PageLanguage = inEnglish,
): WordedFact | null {
  // Whom it serves is in what its kind is called. Its website is in English, and better than nothing at all.
  if (name === 'serves' && !language.isEnglish) return null;
  if (name === 'website' && !language.isEnglish && (contact.telephone ?? contact.email) !== null) return null;
  const { ask, hours, website } = language.said.card;
  return factOf(contact, name, {
    labels: { ...words.contact.facts, person: ask, hours, website },
    hours: (given) => capitalised(hoursWords(given, language)),
    serves: (serves: Serves) => words.contact.serves[serves],
  });
}

/** What a caller may want to know first: that the call is free, and that there are interpreters; empty for neither. */
export function callingWords(
  { telephone, interpreterSource }: Pick<PublicContact, 'telephone' | 'interpreterSource'>,
  language: PageLanguage = inEnglish,
): string {
  return [
    isFreeToCall(telephone) && language.said.card.free,
    telephone && interpreterSource && interpreterWords(language),
  ]
    .filter(Boolean)
    .join(' ');
}

/** In another language it says what to say, and how that sounds. */
export function interpreterWords({ said, english, sounds }: PageLanguage): string {
  return sounds === null ? words.contact.interpreter : fill(said.card.interpreter, { english, sounds });
}
