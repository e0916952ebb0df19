/** Every path of the site in one place. Pages, components, the server and tests take paths from here. */
import type { LanguageCode } from './domain/languages/languages.ts';
import type { PostcodeMatch } from './domain/lookup/answer.ts';

/** The path of the cookies of signed-in people: everything else on the site neither sets nor receives one. */
export const adminRoot = '/admin';
/** The root of better-auth's own endpoints, of which only the passkey ceremonies are reachable. */
export const adminCeremonies = '/admin/auth';

/** Endpoints that need a script, because only a script can talk to an authenticator. */
export const passkeyCeremonies = [
  'generate-register-options',
  'verify-registration',
  'generate-authenticate-options',
  'verify-authentication',
] as const;
export type PasskeyCeremony = (typeof passkeyCeremonies)[number];

export const urls = {
  home: () => '/',
  boroughs: () => '/boroughs/',
  borough: (slug: string) => `/boroughs/${slug}/`,
  /** One A4 page to put up, with a code that leads to the borough's page. */
  boroughPoster: (slug: string) => `/boroughs/${slug}/poster/`,
  /** Cards for a wallet, ten on an A4 page to cut out. */
  boroughPosterCard: (slug: string) => `/boroughs/${slug}/poster/card/`,
  /** One A4 page with the numbers of staff, which does not belong on a wall. */
  boroughStaffSheet: (slug: string) => `/boroughs/${slug}/staff-sheet/`,
  /** vCard 4.0. */
  boroughCards: (slug: string) => `/boroughs/${slug}.vcf`,
  /** The same entries as vCard 3.0, which more phones take. */
  boroughPhoneCards: (slug: string) => `/boroughs/${slug}/phone.vcf`,
  policeArea: (slug: string) => `/police-areas/${slug}/`,
  find: () => '/find',
  /** The search, small enough for a frame on another site. */
  embed: () => '/embed/',
  /** The first contacts of a borough, likewise. */
  embedBorough: (slug: string) => `/embed/${slug}/`,
  /** For somebody whom it is about. */
  getHelp: () => '/get-help/',
  whoToCall: () => '/who-to-call/',
  /** All its screens in one file, for its script. */
  whoToCallScreens: () => '/who-to-call/screens/',
  /** A later screen of /who-to-call/. Its path is one of src/domain/who-to-call/states.ts; empty for the first. */
  whoToCallState: (path: string) => `/who-to-call/${path && `${path}/`}`,
  spotTheSigns: () => '/spot-the-signs/',
  helpAndSupport: () => '/help-and-support/',
  helpServices: () => '/help-and-support/services/',
  helpSources: () => '/help-and-support/sources/',
  board: () => '/board/',
  boardRecommendations: () => '/board/recommendations/',
  boardMeetings: () => '/board/meetings/',
  boardMeeting: (id: string) => `/board/meetings/${id}/`,
  boardActions: () => '/board/actions/',
  boardTimeline: (page = 1) => (page === 1 ? '/board/timeline/' : `/board/timeline/${page}/`),
  boardDocuments: () => '/board/documents/',
  boardVisits: () => '/board/visits/',
  boardImpact: () => '/board/impact/',
  boardJson: () => '/board.json',
  boardActionsCsv: () => '/board/actions.csv',
  boardRecommendationsCsv: () => '/board/recommendations.csv',
  /** What was published and changed, for feed readers. */
  boardAtom: () => '/board.atom',
  /** Meetings and days on which something falls due. */
  boardCalendar: () => '/board.ics',
  status: () => '/status/',
  statusJson: () => '/status.json',
  /** One row for each day. */
  statusHistoryCsv: () => '/status/history.csv',
  /** One row for each borough. */
  statusBoroughsCsv: () => '/status/boroughs.csv',
  changes: () => '/changes/',
  changesAtom: () => '/changes.atom',
  changesJson: () => '/changes.json',
  about: () => '/about/',
  accessibility: () => '/accessibility/',
  privacy: () => '/privacy/',
  /** The link in the mail to a contact. */
  confirm: (token: string) => `/confirm/${encodeURIComponent(token)}`,
  /** Where a reader says what is wrong with a contact. */
  report: (contactId: string) => `/report/${encodeURIComponent(contactId)}`,
  apiFind: () => '/api/v1/find',
  apiBoroughs: () => '/api/v1/boroughs.json',
  apiPlaces: () => '/api/v1/places.json',
  apiBorough: (slug: string) => `/api/v1/boroughs/${slug}.json`,
  apiDescription: () => '/api/v1/openapi.json',
  /** The root of Open Referral UK; its version is that of the standard. */
  openReferral: () => '/api/open-referral/v3/',
  openReferralServices: () => '/api/open-referral/v3/services',
  openReferralService: (id: string) => `/api/open-referral/v3/services/${id}`,
  openData: () => '/open-data/',
  directoryCsv: () => '/directory.csv',
  /** vCard 4.0. */
  directoryCards: () => '/directory.vcf',
  /** The same entries as vCard 3.0, which more phones take. */
  directoryPhoneCards: () => '/phone.vcf',
  print: () => '/print/',
  directoryJson: () => '/directory.json',
  /** Shown without a signal instead of a page that is not in the copy. */
  offline: () => '/offline/',
  /** The texts of the offline copy, as one file. */
  offlineCopy: () => '/offline-copy.json',
  serviceWorker: () => '/sw.js',
  webManifest: () => '/manifest.webmanifest',
  sitemap: () => '/sitemap.xml',
  robots: () => '/robots.txt',
  searchDescription: () => '/opensearch.xml',
  apiAdminContacts: () => '/api/admin/contacts',
  apiAdminContact: (id: string) => `/api/admin/contacts/${id}`,
  apiAdminVerifications: (id: string) => `/api/admin/contacts/${id}/verifications`,
  apiAdminBoard: () => '/api/admin/board',
  apiAdminBoardRecord: (id: string) => `/api/admin/board/${id}`,
  apiAdminAudit: () => '/api/admin/audit',
  apiAdminDescription: () => '/api/admin/openapi.json',
  liveness: () => '/healthz',
  /** Where to report a vulnerability of the site (RFC 9116). */
  securityTxt: () => '/.well-known/security.txt',
  readiness: () => '/readyz',
  /** A file of the postcode index. Its name changes with its content, so it never goes stale in a cache. */
  postcodeIndex: (part: 'live' | 'other', digest: string) => `/lookup/${part}-${digest}.bin`,
  admin: () => '/admin/',
  adminSignIn: () => '/admin/sign-in',
  adminSignOut: () => '/admin/sign-out',
  adminTwoFactor: () => '/admin/two-factor',
  adminSetUp: (token: string) => `/admin/set-up/${token}`,
  adminResetPassword: () => '/admin/reset-password',
  adminResetPasswordLink: (token: string) => `/admin/reset-password/${token}`,
  adminAccount: () => '/admin/account',
  adminCalendar: () => '/admin/calendar/',
  adminCalendarFeed: (token: string) => `/admin/calendar/${token}.ics`,
  adminAccountPassword: () => '/admin/account/password',
  adminAccountSecondFactor: () => '/admin/account/second-factor',
  adminContacts: () => '/admin/contacts/',
  adminContactNew: () => '/admin/contacts/new/',
  adminContact: (id: string) => `/admin/contacts/${encodeURIComponent(id)}/`,
  adminContactEdit: (id: string) => `/admin/contacts/${encodeURIComponent(id)}/edit/`,
  adminCallSheet: () => '/admin/calls/sheet/',
  adminCallsCsv: () => '/admin/calls.csv',
  adminCalls: () => '/admin/calls/',
  /** One entry of the queue of calls. */
  adminCall: (id: string) => `/admin/calls/${encodeURIComponent(id)}/`,
  adminMerge: (one: string, other: string) => `/admin/contacts/merge/?${new URLSearchParams({ one, other })}`,
  /** Many contacts at once: a preview, and what was done lately. */
  adminTogether: () => '/admin/contacts/together/',
  adminTogetherDone: (id: string) => `/admin/contacts/together/${encodeURIComponent(id)}/`,
  /** Who looks after which borough. */
  adminAssigned: () => '/admin/contacts/assigned/',
  adminSearch: () => '/admin/search/',
  adminImport: () => '/admin/import/',
  adminImportTemplate: () => '/admin/import-template.csv',
  adminExport: () => '/admin/export.csv',
  adminPeople: () => '/admin/people/',
  adminPerson: (id: string) => `/admin/people/${encodeURIComponent(id)}/`,
  adminKeys: () => '/admin/keys/',
  adminPublishing: () => '/admin/publishing/',
  adminPublishingStatus: () => '/admin/publishing/status',
  adminPolicies: () => '/admin/policies/',
  /** The translations: who has read each, and switching it off. */
  adminLanguages: () => '/admin/languages/',
  /** The records of the Partnership Board. */
  adminBoard: () => '/admin/board/',
  adminBoardNew: (kind: string) => `/admin/board/new/?${new URLSearchParams({ kind })}`,
  adminBoardRecord: (id: string) => `/admin/board/${encodeURIComponent(id)}/`,
  adminBoardImport: () => '/admin/board/import/',
  adminBoardExport: () => '/admin/board/export.csv',
  adminLeads: () => '/admin/leads/',
  /** The escalation addresses of reminders. */
  adminAreas: () => '/admin/areas/',
  adminAudit: () => '/admin/audit/',
  adminAuditCsv: () => '/admin/audit.csv',
  adminPasskey: (ceremony: PasskeyCeremony) => `${adminCeremonies}/passkey/${ceremony}`,
} as const;

/** @param path of a page in English that exists in the language too */
export function inLanguage(code: LanguageCode, path: string): string {
  return code === 'en' ? path : `/${code}${path}`;
}

/**
 * Fragments of a borough page that show a notice there. A search may lead to one: it says why the page was reached
 * without a word of what was typed.
 */
export const boroughFragments = {
  near: (otherSlug: string) => `near-${otherSlug}`,
  /** Two other boroughs are near. Few postcodes are like that, so one notice names all possible ones. */
  nearSeveral: () => 'near-several',
  terminated: () => 'former-postcode',
} as const;

/**
 * The target of an answer with one borough: its page, at the notice with the rest of the answer.
 * @param slugOf the slug of a borough by its code
 */
export function boroughDestination(
  boroughCode: string,
  postcode: PostcodeMatch | null,
  slugOf: (code: string) => string,
): string {
  const page = urls.borough(slugOf(boroughCode));
  if (postcode?.status === 'terminated') return `${page}#${boroughFragments.terminated()}`;
  const [near, ...others] = postcode?.near ?? [];
  if (near === undefined) return page;
  return `${page}#${others.length > 0 ? boroughFragments.nearSeveral() : boroughFragments.near(slugOf(near))}`;
}

/** Whether any site may show it in a frame: the embed pages, and nothing else. */
export function mayBeFramed(path: string): boolean {
  return /^\/embed\/(?:[a-z-]+\/)?$/.test(path);
}
