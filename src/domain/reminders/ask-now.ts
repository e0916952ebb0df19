/**
 * Asking a contact today whether its entry is right, outside the reminders of the daily check: who may be asked, and why
 * not. One table, and the functions that read it. Pure.
 */
import type { ContactStatus } from '../contacts/contact.ts';
import { isOfThreeDigits } from '../telephone/telephone.ts';
import { addDays, dateWords } from '../time/calendar.ts';
import type { FallenStage, ReminderAddresses } from './reminders.ts';

/** Nobody gets a second mail about an entry within so many days, by a person or by the daily check. */
export const daysBetweenAsking = 7;

export interface Askable {
  readonly status: ContactStatus;
  readonly telephone: string | null;
  readonly addresses: Pick<ReminderAddresses, 'contact' | 'standIn' | 'failed'>;
  /** London date of the last mail that asked it; null when there was none lately. */
  readonly lastAskedOn: string | null;
}

interface AskRule {
  readonly why: string;
  /** London date. */
  readonly holds: (contact: Askable, today: string) => boolean;
  readonly says: (contact: Askable) => string;
}

/** The first that holds is told. */
const rules = [
  {
    why: 'retired',
    holds: ({ status }) => status === 'retired',
    says: () => 'It is retired and not shown, so there is nothing to ask.',
  },
  {
    why: 'vacant',
    holds: ({ status }) => status === 'vacant',
    says: () => 'Nobody holds the post, so nobody can say whether it is right.',
  },
  {
    why: 'three-digits',
    holds: ({ telephone }) => telephone !== null && isOfThreeDigits(telephone),
    says: ({ telephone }) => `${telephone} is confirmed by reading its page, never by asking.`,
  },
  {
    why: 'no-mailbox',
    holds: ({ addresses }) => addresses.contact === null,
    says: () => 'It has no e-mail address. Telephone instead.',
  },
  {
    why: 'mail-returns',
    holds: ({ addresses }) => askRecipients(addresses).length === 0 || isFailed(addresses, addresses.contact),
    says: ({ addresses }) => `Mail to ${addresses.contact} comes back. Telephone instead.`,
  },
  {
    why: 'asked-lately',
    holds: ({ lastAskedOn }, today) =>
      lastAskedOn !== null && today < addDays(lastAskedOn, daysBetweenAsking),
    says: ({ lastAskedOn }) =>
      lastAskedOn === null
        ? ''
        : `It was asked on ${dateWords(lastAskedOn)}, and can be asked again from ${dateWords(addDays(lastAskedOn, daysBetweenAsking))}.`,
  },
] as const satisfies readonly AskRule[];
export type AskRefusal = (typeof rules)[number]['why'];

export type AskDecision =
  /** The addresses, each once. */
  | { readonly kind: 'ask'; readonly to: readonly string[] }
  | { readonly kind: 'left-out'; readonly why: AskRefusal; readonly detail: string };

/** @param today London date */
export function decideAsk(contact: Askable, today: string): AskDecision {
  const rule = rules.find(({ holds }) => holds(contact, today));
  return rule
    ? { kind: 'left-out', why: rule.why, detail: rule.says(contact) }
    : { kind: 'ask', to: askRecipients(contact.addresses) };
}

function isFailed({ failed }: Askable['addresses'], address: string | null): boolean {
  return address !== null && failed?.has(address.toLowerCase()) === true;
}

/** Its mailbox and, while it is away, whoever stands in; nobody from whom mail comes back. */
function askRecipients(addresses: Askable['addresses']): readonly string[] {
  const found = new Map<string, string>();
  for (const address of [addresses.contact, ...addresses.standIn])
    if (address !== null && !isFailed(addresses, address) && !found.has(address.toLowerCase()))
      found.set(address.toLowerCase(), address);
  return [...found.values()];
}

/** Stages whose mail asks the contact itself. */
const askingStages: readonly string[] = ['first', 'due', 'again'];

/**
 * The stages that the daily check handles today: those that would ask the contact again wait until some days after a
 * person asked it. They are not lost: the next run after that finds them due.
 * @param requestedOn London date on which a person last asked it; undefined when nobody did
 */
export function withoutAskedLately(
  stages: readonly FallenStage[],
  requestedOn: string | undefined,
  today: string,
): readonly FallenStage[] {
  if (requestedOn === undefined || today >= addDays(requestedOn, daysBetweenAsking)) return stages;
  return stages.filter(({ stage }) => !askingStages.includes(stage));
}
