/**
 * Addresses and numbers that look like one person's. They stop leading anywhere when that person leaves, and nobody
 * notices until the next check: the simulation (scripts/simulation/README.md) shows that nothing else makes an entry
 * wrong as often. Called by the warnings of contact-rules.ts. Pure.
 */

/** Words of shared mailboxes. One of them anywhere before the @ is enough. */
const sharedWords =
  /slave|traffick|exploit|safeguard|community|safety|team|duty|desk|help|info|enquir|inquir|contact|office|admin|support|service|referral|mash|spoc|adults?|child|police|council|unit|hub|lead|partnership|mailbox|north|south|east|west|central/;

/** Two or more names, or an initial and a name, with a sign between: `jo.bloggs`, `j_bloggs2`. */
const names = /^[a-z]+(?:[._-][a-z']+){1,3}\d{0,4}$/;

export function isOnePersonsAddress(email: string): boolean {
  const [local = ''] = email.toLowerCase().split('@');
  return names.test(local) && !sharedWords.test(local);
}

/** Ofcom's National Telephone Numbering Plan: mobile services are 071 to 075 and 077 to 079. */
export function isMobileNumber(digits: string): boolean {
  return /^(?:0|44|0044)7[1-57-9]\d{8}$/.test(digits);
}
