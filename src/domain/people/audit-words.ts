/** Audit events in words, with the values before and after reduced to what differs. */

/** Words for everyday actions; a rarer one is shown by its name. */
const actionPhrases: Readonly<Record<string, string>> = {
  'access.refuse': 'Refused',
  'contact.age': 'Noted that an entry’s state changed with time',
  'address.clear': 'Said that an address works again',
  'attempts.refuse': 'Tried too often',
  'attempts.refuse-more': 'Was refused more often than is written down',
  'address.fail': 'Found that mail does not reach an address',
  'audit.export': 'Exported the audit',
  'calendar.end': 'Ended the address of their calendar',
  'calendar.make': 'Made an address for their calendar',
  'call.record': 'Rang a contact',
  'call.undo': 'Took a call back',
  'calls.export': 'Exported the log of calls',
  'confirm-link.renew': 'Asked for a new confirm link',
  'confirm-link.still-vacant': 'Said that no one holds the post yet',
  'contact.approve-change': 'Approved a change',
  'borough.assign': 'Said who looks after a borough',
  'contact.ask-now': 'Asked a contact to check its entry',
  'contact.ask-successor': 'Asked who does this now',
  'contact.assign': 'Said who looks after a contact',
  'contact.create': 'Added a contact',
  'contact.edit': 'Edited a contact',
  'contact.fill': 'Filled a post again',
  'contact.import': 'Imported a contact',
  'contact.mark-vacant': 'Marked a post vacant',
  'contact.note-privately': 'Changed the private notes',
  'contact.erase-words': 'Erased words kept beside a contact',
  'contact.propose-change': 'Proposed a change',
  'contact.record-reachable': 'Found somebody answering after all',
  'contact.record-unreachable': 'Found nobody answering',
  'contact.refuse-change': 'Refused a change',
  'contact.reopen-reports': 'Took back that reports were dealt with',
  'contact.report': 'Reported a problem',
  'contact.restore': 'Restored a contact',
  'contact.retire': 'Retired a contact',
  'contact.settle-reports': 'Dealt with reports',
  'contact.verify': 'Checked a contact',
  'contact.withdraw-change': 'Took a change back',
  'contact.withdraw-check': 'Took a check back',
  'contacts.export': 'Exported contacts',
  'contacts.do-together': 'Did something to many contacts at once',
  'contacts.undo-together': 'Took back what was done to many contacts at once',
  'contacts.forget-heading': 'Forgot what a heading means',
  'contacts.import': 'Imported a file',
  'contacts.undo-import': 'Undid an import',
  'filter.delete': 'Deleted a filter of theirs',
  'filter.save': 'Kept a filter',
  'database.restore': 'Restored a backup',
  'invitation.accept': 'Set up their account',
  'invitation.create': 'Invited somebody',
  'invitation.revoke': 'Withdrew an invitation',
  'key.create': 'Made a key',
  'key.lower': 'Lowered what a key may do',
  'key.refuse': 'A key was refused',
  'key.revoke': 'Revoked a key',
  'language.switch-off': 'Switched a translation off',
  'language.switch-on': 'Switched a translation on',
  'lead.dismiss': 'Dismissed a lead',
  'lead.publish': 'Published a lead',
  'lead.reopen': 'Let a lead wait again',
  'links.check': 'Tried the links to other sites',
  'mail.deal-with': 'Dealt with mail that came back',
  'mail.receive': 'Got mail that came back',
  'mail.refuse': 'Had mail refused by a mail server',
  'mail.settle': 'Dealt with mail that could not be delivered',
  'mail.tidy': 'Deleted old mail and links',
  'mail.trouble': 'Had most of a run of mail refused with the same answer',
  'mail.trouble-end': 'Found that mail is taken again',
  'page.review': 'Reviewed a page or translation',
  'page.withdraw-review': 'Took back the review of a page or translation',
  'passkey.add': 'Added a passkey',
  'passkey.remove': 'Removed a passkey',
  'password.ask-reset': 'Asked for a new password',
  'password.change': 'Changed their password',
  'password.reset': 'Set a new password',
  'policy.edit': 'Changed a policy',
  'postcodes.import': 'Imported postcodes',
  'postcodes.rollback': 'Went back to earlier postcodes',
  'reference.load': 'Loaded the reference data',
  'release.publish': 'Published',
  'release.request': 'Asked for a release',
  'release.rollback': 'Went back to an earlier release',
  'reminder-address.edit': 'Changed where reminders go',
  'reports.delete': 'Deleted old reports',
  'round.begin': 'Began a round of checking',
  'round.end': 'Ended a round of checking',
  'round.reopen': 'Took back the end of a round of checking',
  'sample-data.retire': 'Took the made-up contacts off a public site',
  'second-factor.drop': 'Replaced their second factor',
  'second-factor.enable': 'Set up a second factor',
  'second-factor.renew-codes': 'Made new backup codes',
  'second-factor.reset': 'Reset a second factor',
  'secret-key.renew': 'Made another secret key',
  'seed.load': 'Loaded the first data',
  'session.end': 'Signed out',
  'session.refuse': 'Sign-in refused',
  'session.revoke': 'Ended sessions',
  'session.start': 'Signed in',
  'session.warn': 'Warned somebody that their password may be known',
  'words.tidy': 'Erased old remarks and notes',
  'user.assign-areas': 'Changed areas',
  'user.change-role': 'Changed a role',
  'user.remove': 'Removed somebody',
};

/** A refusal of an action is named after it: contact.edit-refused. */
export function actionWords(action: string): string {
  const [, refused] = /^(.+)-refused$/.exec(action) ?? [];
  if (refused !== undefined) return `Refused: ${actionWords(refused).toLowerCase()}`;
  return actionPhrases[action] ?? action;
}

export interface AuditDifference {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const nothing = '–';

/**
 * Events hold JSON of many shapes: for two objects only the differing keys are shown, for anything else the whole
 * value.
 */
export function auditDifferences(before: unknown, after: unknown): readonly AuditDifference[] {
  if (before === null && after === null) return [];
  const [old, now] = [recordOf(before), recordOf(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names
    .filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]))
    .map((name) => ({ name, before: words(old[name]), after: words(now[name]) }));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {};
  return typeof value === 'object' && !Array.isArray(value) ? { ...value } : { value };
}

function words(value: unknown): string {
  if (value === undefined || value === null || value === '') return nothing;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
