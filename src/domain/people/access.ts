/**
 * Who may do what: one table, and the functions that read it. Every use case checks permissions here before it writes,
 * and the admin pages check here what to offer.
 *
 * An editor looks after the contacts of the boroughs or police areas assigned to them. Contacts that serve all London,
 * or a borough that is not theirs, belong to administrators. An editor may neither create nor retire a contact: an
 * editor's telephone number waits for an administrator, and a new contact beside a retired one would avoid that.
 */

export const roles = ['admin', 'editor', 'viewer'] as const;
export type Role = (typeof roles)[number];

export interface Principal {
  /** A person, a key of the admin API, a job of the system itself, or the holder of a confirm link. */
  readonly kind: 'user' | 'key' | 'system' | 'link';
  /** The actor id in audit events. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** For an editor: GSS codes of boroughs and codes of police areas. */
  readonly areaCodes: readonly string[];
}

/** The principal of a job or command: may do everything, and is named in the audit trail. */
export function systemPrincipal(name: string): Principal {
  return { kind: 'system', id: `system:${name}`, name, role: 'admin', areaCodes: [] };
}

type Scope = 'everything' | 'own area' | 'nothing';

const administratorsOnly = { admin: 'everything', editor: 'nothing', viewer: 'nothing' } as const;
const editorsInTheirArea = { admin: 'everything', editor: 'own area', viewer: 'nothing' } as const;
const everyone = { admin: 'everything', editor: 'everything', viewer: 'everything' } as const;

export const permissions = {
  'contacts.read': everyone,
  /** Private notes, and comments on changes: for people who maintain entries, not for viewers. */
  'contacts.read-private': { admin: 'everything', editor: 'everything', viewer: 'nothing' },
  'contacts.create': administratorsOnly,
  'contacts.edit': editorsInTheirArea,
  'contacts.verify': editorsInTheirArea,
  'contacts.vacate': editorsInTheirArea,
  'contacts.record-unreachable': administratorsOnly,
  'contacts.retire': administratorsOnly,
  /** Sending a confirm link to an entry's mailbox today. */
  'contacts.ask': editorsInTheirArea,
  /** Saying who looks after an entry. */
  'contacts.assign': editorsInTheirArea,
  /** Settling readers' reports, and reading what they wrote. */
  'reports.settle': editorsInTheirArea,
  /** Publishing a telephone number, e-mail address or website without waiting for anyone. */
  'contacts.publish-reach': administratorsOnly,
  'contacts.import': administratorsOnly,
  'contacts.export': everyone,
  'proposals.decide': administratorsOnly,
  /** Returned mail holds what people wrote to administrators. */
  'mail.deal-with': administratorsOnly,
  /** The log of calls with its notes. */
  'calls.export': administratorsOnly,
  /** Beginning and ending a round of checking. */
  'rounds.manage': administratorsOnly,
  /** Reviewing an explanatory page, and saying that a native speaker has read a translation. */
  'pages.review': administratorsOnly,
  /** Taking a translation off the site, and putting it back. */
  'languages.switch': administratorsOnly,
  /** The records of the Partnership Board. */
  'board.keep': administratorsOnly,
  'policies.edit': administratorsOnly,
  'audit.read': administratorsOnly,
  'people.manage': administratorsOnly,
  'publishing.manage': administratorsOnly,
} as const satisfies Record<string, Readonly<Record<Role, Scope>>>;

export type Permission = keyof typeof permissions;

/** The fields of a contact that decide which areas it belongs to. */
export interface ContactArea {
  readonly policeArea: string | null;
  readonly allLondon: boolean;
  /** GSS codes. */
  readonly boroughs: readonly string[];
}

/** By borough code, the code of the police area that serves it. */
export type PoliceAreaOfBorough = ReadonlyMap<string, string>;

export type Access =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: 'role' | 'area'; readonly detail: string };

const allowed: Access = { allowed: true };

/** The lesser of two roles. */
export function lesserRole(one: Role, other: Role): Role {
  return roles.indexOf(one) > roles.indexOf(other) ? one : other;
}

/**
 * The parts of some areas that lie within others.
 * @param within GSS codes of boroughs and codes of police areas, and so is the result
 */
export function narrowAreas(
  areaCodes: readonly string[],
  within: readonly string[],
  policeAreaOf: PoliceAreaOfBorough,
): readonly string[] {
  const isWithin = (code: string) => within.includes(code) || within.includes(policeAreaOf.get(code) ?? code);
  const boroughsOf = (code: string) =>
    [...policeAreaOf].filter(([, area]) => area === code).map(([borough]) => borough);
  return [
    ...new Set(areaCodes.flatMap((code) => (isWithin(code) ? [code] : boroughsOf(code).filter(isWithin)))),
  ];
}

/** Whether this role may do it at all, in any area. */
export function mayEver(principal: Principal, permission: Permission): boolean {
  return permissions[permission][principal.role] !== 'nothing';
}

/** @param areas every area that the action affects: before and after, when a change moves a contact */
export function decideAccess(
  principal: Principal,
  permission: Permission,
  policeAreaOf: PoliceAreaOfBorough,
  areas: readonly ContactArea[] = [],
): Access {
  switch (permissions[permission][principal.role]) {
    case 'everything':
      return allowed;
    case 'nothing':
      return { allowed: false, reason: 'role', detail: `Your role, ${principal.role}, may not do this.` };
    case 'own area':
      return areas.every((area) => isInAreas(area, principal.areaCodes, policeAreaOf))
        ? allowed
        : { allowed: false, reason: 'area', detail: 'This contact is outside the areas assigned to you.' };
  }
}

/** A contact lies in an editor's areas when its police area is assigned to them, or every borough that it serves. */
export function isInAreas(
  contact: ContactArea,
  areaCodes: readonly string[],
  policeAreaOf: PoliceAreaOfBorough,
): boolean {
  if (contact.allLondon) return false;
  if (contact.policeArea !== null && areaCodes.includes(contact.policeArea)) return true;
  return (
    contact.boroughs.length > 0 &&
    contact.boroughs.every(
      (code) => areaCodes.includes(code) || areaCodes.includes(policeAreaOf.get(code) ?? code),
    )
  );
}
