/**
 * What is kept of the Partnership Board: seven kinds of records, and the fields of each. Forms, the API, CSV, JSON and
 * pages loop over this table. Every value is text; an empty one is not known.
 */

export const boardKinds = [
  'document',
  'meeting',
  'action',
  'member',
  'recommendation',
  'answer',
  'fact',
] as const;
export type BoardKind = (typeof boardKinds)[number];

/** `partial-date`: a year, a month or a day, as 2026, 2026-11 or 2026-11-30. */
export type BoardFieldType =
  | 'text'
  | 'long'
  | 'date'
  | 'partial-date'
  | 'url'
  | { readonly oneOf: Readonly<Record<string, string>> }
  | { readonly refersTo: BoardKind };

export interface BoardField {
  readonly label: string;
  readonly type: BoardFieldType;
  readonly hint?: string;
  readonly isRequired?: true;
  /** Names an organisation or a role: never a person. */
  readonly isRole?: true;
}

/** Where it was read, and how sure that makes it. Of every kind. */
const sourceFields = {
  sourceTitle: { label: 'Source', type: 'text', hint: 'What it was read in, such as the title of a page' },
  sourceUrl: { label: 'Web address of the source', type: 'url' },
  sourceDatedOn: { label: 'Date of the source', type: 'partial-date', hint: 'Leave empty if it has none' },
  readOn: { label: 'Read on', type: 'date' },
  confidence: {
    label: 'How sure',
    type: { oneOf: { high: 'Sure', medium: 'Fairly sure' } },
    hint: 'Leave empty if the Board said it itself',
  },
} as const satisfies Readonly<Record<string, BoardField>>;

export const boardFields = {
  document: {
    type: {
      label: 'What it is',
      type: {
        oneOf: {
          'terms-of-reference': 'Terms of reference',
          strategy: 'Strategy',
          review: 'Review',
          impact: 'Account of impact',
          other: 'Other document',
        },
      },
      isRequired: true,
    },
    title: { label: 'Title', type: 'text', isRequired: true },
    version: { label: 'Version', type: 'text' },
    adoptedOn: { label: 'Adopted on', type: 'date' },
    publishedOn: { label: 'Published on', type: 'date' },
    reviewDueOn: { label: 'Review due on', type: 'date' },
    url: { label: 'Web address', type: 'url' },
    text: { label: 'Text', type: 'long' },
    ...sourceFields,
  },
  meeting: {
    heldOn: { label: 'Date', type: 'date', hint: 'Of a planned meeting too', isRequired: true },
    title: { label: 'Title', type: 'text' },
    state: {
      label: 'State',
      type: { oneOf: { planned: 'Planned', held: 'Held', cancelled: 'Cancelled' } },
      isRequired: true,
    },
    agenda: { label: 'Agenda', type: 'long' },
    agendaUrl: { label: 'Web address of the agenda', type: 'url' },
    minutes: { label: 'Minutes', type: 'long' },
    minutesUrl: { label: 'Web address of the minutes', type: 'url' },
    minutesPublishedOn: { label: 'Minutes published on', type: 'date' },
    ...sourceFields,
  },
  action: {
    what: { label: 'What was agreed', type: 'text', isRequired: true },
    meeting: { label: 'Agreed at the meeting', type: { refersTo: 'meeting' } },
    agreedOn: { label: 'Agreed on', type: 'date', hint: 'Leave empty if it was at a meeting in this list' },
    owner: {
      label: 'Who answers for it',
      type: 'text',
      hint: 'An organisation or a role, not a person',
      isRequired: true,
      isRole: true,
    },
    dueOn: { label: 'Due on', type: 'date' },
    state: {
      label: 'State',
      type: { oneOf: { open: 'Open', done: 'Done', dropped: 'Dropped' } },
      isRequired: true,
    },
    doneOn: { label: 'Done on', type: 'date' },
    evidence: { label: 'Evidence', type: 'long', hint: 'What shows that it was done' },
    ...sourceFields,
  },
  member: {
    organisation: {
      label: 'Organisation',
      type: 'text',
      hint: 'Not a person',
      isRequired: true,
      isRole: true,
    },
    role: { label: 'Role on the Board', type: 'text', hint: 'Such as chair', isRole: true },
    since: { label: 'Since', type: 'partial-date' },
    until: { label: 'Until', type: 'partial-date' },
    ...sourceFields,
  },
  recommendation: {
    scrutiny: { label: 'Who asked', type: 'text', isRequired: true, isRole: true },
    askedOn: { label: 'Asked on', type: 'date', isRequired: true },
    number: { label: 'Number', type: 'text', isRequired: true },
    asked: { label: 'What was asked', type: 'text', isRequired: true },
    answerDueOn: { label: 'Answer asked for by', type: 'date' },
    state: {
      label: 'State',
      type: {
        oneOf: {
          unknown: 'Not known',
          'not-done': 'Not done',
          partly: 'Partly done',
          done: 'Done',
          refused: 'Refused',
        },
      },
      isRequired: true,
    },
    known: { label: 'What is known since', type: 'long' },
    knownOn: { label: 'Known as of', type: 'partial-date' },
    knownFrom: { label: 'Known from', type: 'text', hint: 'What it was read in' },
    knownFromUrl: { label: 'Web address of that', type: 'url' },
    ...sourceFields,
  },
  answer: {
    recommendation: {
      label: 'Recommendation',
      type: { refersTo: 'recommendation' },
      isRequired: true,
    },
    by: { label: 'Who answered', type: 'text', isRequired: true, isRole: true },
    answeredOn: { label: 'Answered on', type: 'date', isRequired: true },
    text: { label: 'What the answer says', type: 'long', isRequired: true },
    url: { label: 'Web address of the answer', type: 'url' },
    ...sourceFields,
  },
  fact: {
    topic: { label: 'About', type: 'text', isRequired: true },
    what: { label: 'What is known', type: 'long', isRequired: true },
    on: { label: 'When', type: 'partial-date', hint: 'Leave empty if it is not known' },
    isAbsence: {
      label: 'Whether something was looked for and not found',
      type: { oneOf: { yes: 'We found none' } },
    },
    ...sourceFields,
  },
} as const satisfies Readonly<Record<BoardKind, Readonly<Record<string, BoardField>>>>;

export type FieldsOf<Kind extends BoardKind> = Readonly<
  Record<keyof (typeof boardFields)[Kind] & string, string>
>;

/** Of any kind: the fields that the table names for it. */
export type BoardValues = Readonly<Record<string, string>>;

export function listBoardFields(kind: BoardKind): readonly (readonly [string, BoardField])[] {
  return Object.entries(boardFields[kind]);
}

export function isBoardKind(kind: string): kind is BoardKind {
  return boardKinds.some((known) => known === kind);
}

/** What a kind is called: one of it, and all of them. */
export const boardKindWords = {
  document: { one: 'document', many: 'Documents' },
  meeting: { one: 'meeting', many: 'Meetings' },
  action: { one: 'action', many: 'Actions' },
  member: { one: 'member', many: 'Members' },
  recommendation: { one: 'recommendation', many: 'Recommendations' },
  answer: { one: 'answer to a recommendation', many: 'Answers to recommendations' },
  fact: { one: 'fact', many: 'Facts' },
} as const satisfies Readonly<Record<BoardKind, { readonly one: string; readonly many: string }>>;

/** `an action`, `a meeting` */
export function aBoardRecord(kind: BoardKind): string {
  const { one } = boardKindWords[kind];
  return `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`;
}
