/** What to say in a call that checks an entry: short, and with what readers are told, to be read out. Pure. */
import type { ContactView } from '../contacts/contact-view.ts';
import { hoursWords } from '../hours/hours.ts';
import { listWords } from '../hours/list-words.ts';

export interface CallScript {
  readonly opening: string;
  /** What is published, as statements that are right or not. */
  readonly facts: readonly string[];
  readonly closing: string;
}

type Scripted = Pick<
  ContactView,
  'role' | 'organisation' | 'telephone' | 'email' | 'hours' | 'allLondon' | 'boroughs'
>;

/** More would be read out by nobody. */
const mostNamed = 6;

/** @param nameOf the name of a borough by its code */
export function writeScript(contact: Scripted, nameOf: (code: string) => string): CallScript {
  const { role, organisation, telephone, email, hours, allLondon, boroughs } = contact;
  const places = allLondon
    ? 'all of London'
    : boroughs.length > mostNamed
      ? `${boroughs.length} boroughs of London`
      : listWords(boroughs.map(nameOf));
  return {
    opening: `Hello. I am ringing for the London modern slavery contact directory, which tells people whom to call. We list you for ${places}. May I check that what we say is right?`,
    facts: [
      `You are: ${role}, ${organisation}.`,
      ...(telephone === null ? [] : [`People ring you on ${telephone}.`]),
      hours.kind === 'unknown'
        ? 'We do not know your hours. When do you answer?'
        : `You answer: ${hoursWords(hours)}.`,
      email === null
        ? 'We have no e-mail address for you. Is there one that a team reads?'
        : `Your e-mail address is ${email}.`,
    ],
    closing: 'Thank you. We shall ask again in some months. If something changes before that, tell us.',
  };
}
