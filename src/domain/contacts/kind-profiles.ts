/**
 * What follows from the kind of a contact, one row for each: its name, where readers see it, which line replaces it,
 * and what it may hold. Pages, copies, data files and rules read this table and name no kind themselves, so that a new
 * kind is a word in contact.ts, a row in this table, and a migration.
 */
import { type ContactKind, contactKinds } from './contact.ts';
import type { KindFieldName } from './fields/registry.ts';

/** Whose contact it is, which is what readers look for on paper and in the answers of /who-to-call/. */
export type Body = 'police' | 'council' | 'support' | 'national';

/** Why an entry of the kind cannot hold something, as a sentence; true where it can. */
type May = true | string;

export interface KindProfile {
  /** On screens, and in lower case within a sentence. */
  readonly label: string;
  readonly body: Body;
  /** `boroughs`: on the pages of those it serves. `everywhere`: among the lines on every page and copy. */
  readonly shownOn: 'boroughs' | 'everywhere';
  readonly isOnSupportPage: boolean;
  /** The lines to call when it does not answer: ids of db/reference/national-lines.ts, most suitable first. */
  readonly fallbackLines: readonly string[];
  /** The schema.org type of whoever answers. */
  readonly schemaType: 'GovernmentOrganization' | 'Organization';
  readonly mayHold: {
    /** A person's name, and absences. One person holds such a post, so it can also be vacant. */
    readonly person: May;
    readonly away: May;
  } & Readonly<Record<KindFieldName, boolean>>;
  /** What it may not lack, each with the sentence that asks for it. */
  readonly mustHold: Readonly<Partial<Record<KindFieldName, string>>>;
  /** Whether it may be listed before any way to reach it is known. */
  readonly mayLackChannels: boolean;
  /**
   * What people write for it in a spreadsheet, as `plainHeading` writes it. Words that could mean two kinds are in
   * neither row.
   */
  readonly cellWords: readonly string[];
}

/** The rows stand in the order in which a reader of a borough's page should try them. */
export const kindProfiles: Readonly<Record<ContactKind, KindProfile>> = {
  police_spoc: {
    label: 'Police single point of contact',
    body: 'police',
    shownOn: 'boroughs',
    isOnSupportPage: false,
    fallbackLines: ['line-101'],
    schemaType: 'GovernmentOrganization',
    mayHold: { person: true, away: true, serves: false, support: false },
    mustHold: {},
    mayLackChannels: false,
    cellWords: [
      ...['spoc', 'police', 'police spocs', 'police contact', 'single point of contact', 'police lead'],
      ...['police single point of contact spoc', 'met police', 'metropolitan police'],
      'police modern slavery spoc',
    ],
  },
  council_lead: {
    label: 'Council lead',
    body: 'council',
    shownOn: 'boroughs',
    isOnSupportPage: false,
    fallbackLines: ['line-101'],
    schemaType: 'GovernmentOrganization',
    mayHold: { person: true, away: true, serves: false, support: false },
    mustHold: {},
    mayLackChannels: false,
    cellWords: [
      ...['council', 'councils', 'council contact', 'local authority', 'local authority lead', 'la'],
      ...['la lead', 'borough council', 'borough lead', 'local council', 'council modern slavery lead'],
      'borough',
    ],
  },
  council_duty: {
    label: 'Council duty line',
    body: 'council',
    shownOn: 'boroughs',
    isOnSupportPage: false,
    fallbackLines: ['line-101'],
    schemaType: 'GovernmentOrganization',
    mayHold: {
      person: 'A team answers a duty line. Leave the name out.',
      away: 'A team answers a duty line: it is not away.',
      serves: true,
      support: false,
    },
    mustHold: { serves: 'Say whom the line is for: adults, children or everyone.' },
    mayLackChannels: false,
    cellWords: [
      ...['duty line', 'council duty', 'duty team', 'duty social worker', 'emergency duty team', 'edt'],
      ...['out of hours', 'out of hours team', 'mash', 'multi agency safeguarding hub', 'adult social care'],
      ...[
        'children s social care',
        'childrens social care',
        'safeguarding',
        'safeguarding team',
        'social services',
      ],
      'emergency duty service',
    ],
  },
  support_service: {
    label: 'Support service',
    body: 'support',
    shownOn: 'boroughs',
    isOnSupportPage: true,
    fallbackLines: ['line-salvation-army', 'line-101'],
    schemaType: 'Organization',
    mayHold: { person: true, away: true, serves: false, support: true },
    mustHold: {},
    mayLackChannels: false,
    cellWords: [
      ...['support', 'support services', 'charity', 'charities', 'ngo', 'voluntary sector', 'third sector'],
      ...['support organisation', 'support provider', 'voluntary organisation'],
    ],
  },
  national_line: {
    label: 'National line',
    body: 'national',
    shownOn: 'everywhere',
    isOnSupportPage: false,
    fallbackLines: [],
    schemaType: 'Organization',
    mayHold: {
      person: 'Many people answer a national line. Leave the name out.',
      away: 'Many people answer a national line: it is not away.',
      serves: false,
      support: false,
    },
    mustHold: {},
    mayLackChannels: true,
    cellWords: [
      ...['national', 'national lines', 'helpline', 'national helpline', 'hotline', 'national hotline'],
      'national number',
    ],
  },
};

/** In the order of the rows above. */
const everyKind = Object.keys(kindProfiles) as readonly ContactKind[];

function kindsThat(fits: (profile: KindProfile) => boolean): readonly ContactKind[] {
  return everyKind.filter((kind) => fits(kindProfiles[kind]));
}

/** In the order in which a reader of a borough's page should try them. */
export const kindsOfBoroughs = kindsThat(({ shownOn }) => shownOn === 'boroughs');
export const kindsShownEverywhere = kindsThat(({ shownOn }) => shownOn === 'everywhere');

export function kindsOf(body: Body): readonly ContactKind[] {
  return kindsThat((profile) => profile.body === body);
}

export function isOf(body: Body, { kind }: { readonly kind: ContactKind }): boolean {
  return kindProfiles[kind].body === body;
}

/** Whether it is one of the lines that every page and copy falls back on, such as 999. */
export function isShownEverywhere({ kind }: { readonly kind: ContactKind }): boolean {
  return kindProfiles[kind].shownOn === 'everywhere';
}

export function isOnSupportPage({ kind }: { readonly kind: ContactKind }): boolean {
  return kindProfiles[kind].isOnSupportPage;
}

/** Whether one person holds it, who can leave it vacant and be away. */
export function isPost({ kind }: { readonly kind: ContactKind }): boolean {
  return kindProfiles[kind].mayHold.person === true;
}

export const kindWords = Object.fromEntries(
  everyKind.map((kind) => [kind, kindProfiles[kind].label]),
) as Readonly<Record<ContactKind, string>>;

/** The kinds that have a field which only some have: `a support service`, with “or” between several. */
export function kindsThatHold(field: KindFieldName): string {
  return anyOf(
    kindsThat(({ mayHold }) => mayHold[field]).map((kind) => `a ${kindWords[kind].toLowerCase()}`),
  );
}

/** Each by its word, for programs: `police_spoc, council_lead or …`. */
export const kindsInWords = anyOf(contactKinds);

/** Each by its label, as one sentence without its stop: `Police single point of contact, council lead or …`. */
export const kindLabelsInWords = anyOf(
  contactKinds.map((kind, place) => (place === 0 ? kindWords[kind] : kindWords[kind].toLowerCase())),
);

function anyOf(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
}
