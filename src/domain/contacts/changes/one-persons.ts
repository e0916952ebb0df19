/**
 * Addresses and numbers that look like one person's. They stop leading anywhere when that person leaves, and nobody
 * notices until the next check: the simulation (scripts/simulation/README.md) shows that nothing else makes an entry
 * wrong as often. So administrators are warned (contact-rules.ts) and ring such entries first, and each mail and the
 * confirm page ask the person for their team's number and mailbox instead. Pure.
 */
import { nationalDigits } from '../../telephone/telephone.ts';

/**
 * Words of shared mailboxes, compared whole: north.team is one, jo.northcott is a person. One of them before the @ is
 * enough.
 */
const sharedWords: ReadonlySet<string> = new Set(
  `access admin administration administrators adult adults advice assessment borough care central child children
  childrens communities community contact contacts council crime desk door duty east emergency families family front
  help helpdesk helpline hotline hours housing hub hubs info information lead leads line london mailbox mash modern
  night noreply north northeast northwest office officer officers partnership partnerships police policing referral
  referrals reply reception response safety service services social south southeast southwest spoc spocs support team
  teams unit units west`.split(/\s+/),
);

/** Starts of words that are never a person's name, in every form: slavery, trafficking, safeguardingadults. */
const sharedStarts = /^(?:(?:anti)?slave|(?:anti|human)?traffick|exploit|safeguard|enquir|inquir)/;

/** Two or more names, or an initial and a name, with a sign between: `jo.bloggs`, `j_bloggs2`. */
const names = /^[a-z]+(?:[._-][a-z']+){1,3}\d{0,4}$/;

export function isOnePersonsAddress(email: string): boolean {
  const [local = ''] = email.toLowerCase().replaceAll('’', "'").split('@');
  const words = local.replace(/\d+$/, '').split(/[._-]/);
  return names.test(local) && !words.some((word) => sharedWords.has(word) || sharedStarts.test(word));
}

/** Ofcom's National Telephone Numbering Plan: mobile services are 071 to 075 and 077 to 079. */
export function isMobileNumber(digits: string): boolean {
  return /^(?:0|44|0044)7[1-57-9]\d{8}$/.test(digits);
}

/** How a contact is reached, as an entry says. */
export interface ContactChannels {
  readonly telephone: string | null;
  readonly email: string | null;
}

/** Which of them end when one person leaves, judging by their form. */
export function listOnePersons({ telephone, email }: ContactChannels): readonly (keyof ContactChannels)[] {
  return [
    ...(telephone !== null && isMobileNumber(nationalDigits(telephone)) ? (['telephone'] as const) : []),
    ...(email !== null && isOnePersonsAddress(email) ? (['email'] as const) : []),
  ];
}

/** For the person who answers for the entry; undefined when nothing suggests that it depends on one person. */
export function askForShared(channels: ContactChannels): string | undefined {
  const [first, second] = listOnePersons(channels);
  if (second)
    return 'The number is a mobile, and the e-mail address looks like one person’s. When that person leaves, people who need help will reach nobody. If the team has its own number and mailbox, please give us those.';
  if (first === 'telephone')
    return 'The number is a mobile. If it is one person’s, people who need help will reach nobody when that person leaves. If the team has its own number, please give us that.';
  if (first === 'email')
    return 'The e-mail address looks like one person’s. When that person leaves, nobody will read it. If the team has its own mailbox, please give us that.';
  return undefined;
}
