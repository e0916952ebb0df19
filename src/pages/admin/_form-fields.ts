/**
 * What each form of these pages always sends, so that one which lost a part on the way is refused rather than taken
 * for one that was emptied: an address left out would otherwise be an address taken away. Asked by runAct, which
 * refuses an act that has no row here; a test compares the rows with the acts.
 *
 * A radio button or check box that nobody has pressed sends nothing, so of radio buttons only those are here of which
 * one is always pressed, and groups of check boxes have a hidden field of their own beside them.
 */
const seen = ['seen'] as const;
const contactForm = [
  ...seen,
  ...['role', 'organisation', 'telephone', 'email', 'website', 'policeArea', 'boroughs-shown'],
  ...[
    'hoursKind',
    'hoursNote',
    'periodCount',
    'bankHolidays',
    'supportWhom',
    'notes',
    'seenNotes',
    'privateNotes',
    'sourceUrl',
    'sourceReadOn',
    'sourcePageDatedOn',
    'personName',
    'personConsentOn',
  ],
] as const;
const newForm = contactForm.filter((name) => name !== 'seen');

/** By the route as Astro writes it, and the act. */
const fields: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '/admin': {
    'page-reviewed': ['page'],
    'page-review-withdrawn': ['page', 'reviewed-on'],
    'keep-mail': ['mail'],
    'retire-demonstration': [],
    'mail-dealt-with': ['mail'],
    'failed-mail-dealt-with': ['message'],
    'mail-trouble-over': ['trouble'],
    'address-works': ['address'],
    'settle-ticked': ['seen-until', 'contacts-shown'],
    'settle-flood': ['seen-until'],
    'reopen-reports': ['together'],
  },
  '/admin/areas': { save: ['kind', 'code', 'email'] },
  '/admin/contacts/[id]': {
    verify: seen,
    vacate: seen,
    fill: seen,
    unreachable: seen,
    reachable: seen,
    'withdraw-check': ['check'],
    'settle-reports': ['seen-until'],
    retire: [...seen, 'successor'],
    restore: [...seen, 'revision'],
    approve: [...seen, 'proposal'],
    refuse: ['proposal', 'reason'],
    withdraw: ['proposal'],
    'keep-remark': ['proposal'],
    'erase-remark': ['proposal'],
    'erase-earlier-notes': [],
    away: [...seen, 'awayUntilOn', 'awayFromOn', 'standInName', 'standInTelephone', 'standInEmail'],
    back: seen,
    deputy: ['deputy'],
  },
  '/admin/contacts/[id]/edit': { 'more-periods': contactForm, preview: contactForm, save: contactForm },
  '/admin/contacts/merge': { merge: ['one', 'other', 'one-seen', 'other-seen'] },
  '/admin/contacts/new': { 'more-periods': newForm, preview: newForm, save: newForm },
  '/admin/import': { preview: ['file'], apply: ['file', 'digest'] },
  '/admin/keys': { create: ['name', 'expiresOn', 'areas-shown'], revoke: ['id'] },
  '/admin/people': { invite: ['name', 'email', 'areas-shown'], revoke: ['id'] },
  '/admin/people/[id]': {
    // Both ask for `seen` themselves, to show what was chosen again.
    role: [],
    areas: [],
    'sign-out': [],
    'reset-second-factor': [],
    remove: [],
  },
  '/admin/policies': { save: ['kind'] },
  '/admin/publishing': { publish: [], 'roll-back': [] },
};

/** @returns undefined for a form that is not known here */
export function findFormFields(routePattern: string, act: string): readonly string[] | undefined {
  const acts = fields[routePattern.replace(/(?<=.)\/$/, '')];
  return acts && Object.hasOwn(acts, act) ? acts[act] : undefined;
}

export const formNotWhole =
  'The form was not whole when it arrived, so nothing was saved. Go back, load the page again and send it once more.\n';
