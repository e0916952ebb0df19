/** After a form has done what it says, where the browser goes, and what the page there says was done. */
import type { AstroGlobal } from 'astro';
import type { GoingLiveState } from '../../domain/network/going-live.ts';
import { findGoingLive, findLastRequestId } from '../../use-cases/publish/read-publishing.ts';

/** By the word in the address; nothing else from an address is ever shown. */
const messages = {
  created: 'Added.',
  edited: 'The entry is changed.',
  waits: 'Sent to an administrator. Readers go on seeing the old entry until it is approved.',
  unchanged: 'Nothing was changed: the entry is as it was.',
  noted: 'The private notes are saved. Readers never see them.',
  'words-kept': 'Kept in the private notes. Readers never see them.',
  'words-erased': 'Erased.',
  verified: 'Recorded: this entry was checked today.',
  vacated: 'Marked vacant. The page now leads with the routes that always work.',
  filled: 'Somebody holds this post again. Now check that the entry is right for them.',
  retired: 'Retired. It is no longer shown.',
  merged: 'Merged. The other entry is retired and leads here; restoring it undoes that.',
  restored: 'Restored. Now check that it is right.',
  'restored-checked': 'Restored. The check that it had counts again, of its own day.',
  'away-set': 'Saved. Readers see it from a week before the first day away until the last day has passed.',
  'away-ended': 'Saved: this contact is not away.',
  'reminder-address-changed': 'Saved where reminders go.',
  unreachable: 'Recorded that nobody answers: the entry counts as out of date until it is checked.',
  reachable: 'Recorded that somebody does answer: the last check counts again.',
  'check-withdrawn': 'Taken back: that check counts no more. It stays in the history.',
  'reports-settled': 'The reports are dealt with.',
  'reports-settled-together':
    'Those reports are dealt with. Until tomorrow you can take it back below “Reported wrong”.',
  'reports-none-ticked': 'Nothing was done: no entry was ticked.',
  'reports-reopened': 'Taken back: those reports are on the work list again.',
  approved: 'Approved.',
  'approved-already': 'Approved: it was so already.',
  refused: 'Refused. The entry stays as it was.',
  withdrawn: 'Taken back. The entry stays as it was.',
  imported: 'Imported.',
  'demonstration-retired': 'The made-up contacts are retired.',
  'mail-dealt-with': 'Dealt with: it is off the work list.',
  'address-works': 'Mail is written to this address again. If it comes back, it is on the work list again.',
  'page-reviewed': 'Recorded: this page was reviewed today.',
  'page-review-withdrawn': 'Taken back: that review counts no more.',
  'policy-changed': 'The policy is changed.',
  'publish-requested': 'A new release was asked for.',
  'rolled-back': 'The earlier release is back. The next change or “Publish now” makes a new one.',
  invited: 'Invited. The link is on its way by mail.',
  'invited-without-area':
    'Invited. The link is on its way by mail. An editor without an area can change nothing: when they are here, assign theirs on their page.',
  'invitation-revoked': 'The invitation can no longer be used.',
  'role-changed': 'The role is changed, and they were signed out.',
  'role-changed-without-area':
    'The role is changed, and they were signed out. An editor without an area can change nothing: assign theirs below.',
  'areas-changed': 'The areas are changed.',
  'areas-emptied': 'The areas are changed. Without one they can change nothing.',
  'person-removed': 'Removed. They can no longer sign in.',
  'session-ended': 'Signed out there.',
  'other-sessions-ended': 'Signed out everywhere else.',
  'sessions-revoked': 'Signed out everywhere.',
  'passkey-added': 'The passkey is added. We have told you by e-mail.',
  'passkey-removed': 'The passkey is removed. It no longer signs in.',
  'second-factor-reset': 'At their next sign-in they set up a new second factor.',
  'key-revoked': 'The key no longer works.',
} as const;
export type Done = keyof typeof messages;

/** What readers do not see needs no release. */
const unseen: ReadonlySet<Done> = new Set<Done>([
  'reminder-address-changed',
  'waits',
  'unchanged',
  'noted',
  'words-kept',
  'words-erased',
  'approved-already',
  'refused',
  'withdrawn',
  'reports-none-ticked',
  'rolled-back',
  'mail-dealt-with',
  'invited',
  'invited-without-area',
  'invitation-revoked',
  'role-changed',
  'role-changed-without-area',
  'areas-changed',
  'areas-emptied',
  'person-removed',
  'session-ended',
  'other-sessions-ended',
  'sessions-revoked',
  'passkey-added',
  'passkey-removed',
  'second-factor-reset',
  'key-revoked',
]);

type Page = Pick<AstroGlobal, 'locals' | 'url'>;

export function redirectDone({ locals }: Pick<Page, 'locals'>, path: string, done: Done): Response {
  const request = unseen.has(done) ? null : findLastRequestId(locals.database);
  const query = new URLSearchParams({ done, ...(request === null ? {} : { request: String(request) }) });
  return new Response(null, { status: 303, headers: { Location: `${path}?${query}` } });
}

export interface SavedNotice {
  readonly message: string;
  readonly goingLive: { readonly requestId: number; readonly state: GoingLiveState } | null;
}

export function readSaved({ locals, url }: Page): SavedNotice | undefined {
  const word = url.searchParams.get('done') ?? '';
  if (!Object.hasOwn(messages, word)) return undefined;
  const message = messages[word as Done];
  const requestId = Number(url.searchParams.get('request'));
  if (!Number.isSafeInteger(requestId) || requestId < 1) return { message, goingLive: null };
  const state = findGoingLive(locals.database, requestId, locals.servedReleaseId);
  return { message, goingLive: state === undefined ? null : { requestId, state } };
}
