/** Where a contact serves: a police area, boroughs, or all London. In the form and in the table they are together. */
import { z } from 'zod';
import { london } from '../../../../../db/reference/london/profile.ts';
import { notParsed, type Parsed, parsed, plainLine } from '../../../text/typed-text.ts';
import { parseBoroughs } from '../../csv/borough-cells.ts';
import type { AreaNames, RowReader } from '../../csv/field-columns.ts';
import type { OwnForm } from '../../forms/form-parts.ts';
import type { AreaWords, FieldRow } from '../field-row.ts';
import { codes, line, parsedWith } from '../schema-parts.ts';
import { noText } from '../seen-parts.ts';

const policeAreaForm: OwnForm<string | null, { readonly policeArea: string }> = {
  control: 'own markup',
  none: { policeArea: '' },
  of: (value) => ({ policeArea: value ?? '' }),
  read: (form) => ({ policeArea: form.text('policeArea', 20) }),
  raw: (parts) => (parts.policeArea.trim() === '' ? null : parts.policeArea),
  sends: ['policeArea'],
  ids: {},
};

/** For a police contact: the code of the area that it belongs to. */
export const policeArea = {
  label: 'Police area',
  schema: parsedWith(line('the code of a police area', 10))
    .nullable()
    .describe('Code of the police area that a police contact belongs to'),
  empty: null,
  words: (value, areas) => (value === null ? 'none' : (areas.policeAreas.get(value)?.name ?? value)),
  seen: noText,
  channel: null,
  isChecked: true,
  toldAs: null,
  onlySomeKinds: null,
  form: policeAreaForm,
  confirm: null,
  csv: {
    columns: {
      police_area: {
        guide: {
          isNeeded: 'for the police or instead of boroughs',
          isPublic: true,
          takes:
            'Of a police contact: the name or code of its command unit. Found from the boroughs when empty.',
          example: '',
        },
        headings: ['police bcu', 'bcu', 'basic command unit', 'command unit', 'police command unit'],
        isInWords: true,
        write: (value) => value ?? '',
      },
    },
    read: (row) => row.read('police_area', (cell) => parsePoliceArea(cell, row.names)),
    columnOf: { '': 'police_area' },
    isWhole: false,
  },
  view: {
    shape: { policeArea: z.string().nullable().describe('Code of a police area') },
    write: (value) => ({ policeArea: value }),
  },
  reminded: null,
  published: { name: 'policeAreaCode', of: (value) => value },
  fact: null,
  open: {
    json: {
      shape: { policeArea: z.string().nullable().describe('Code of the police area it belongs to') },
      write: (value) => ({ policeArea: value }),
    },
    csv: [
      {
        name: 'police_area',
        meaning: 'The police area it belongs to',
        write: (value, { policeAreaName }) => (value === null ? '' : policeAreaName(value)),
      },
    ],
    service: {},
  },
  copied: { card: null, brief: null },
} as const satisfies FieldRow<string | null, string | null, { readonly policeArea: string }>;

const allLondonForm: OwnForm<boolean, { readonly allLondon: boolean }> = {
  control: 'own markup',
  none: { allLondon: false },
  of: (value) => ({ allLondon: value }),
  read: (form) => ({ allLondon: form.text('allLondon') === 'yes' }),
  raw: (parts) => parts.allLondon,
  sends: [],
  ids: { '': 'boroughs' },
};

export const allLondon = {
  label: 'Serves all London',
  schema: z.boolean().describe('Whether it serves all London; boroughs is then empty'),
  empty: false,
  words: (value) => (value ? 'yes' : 'no'),
  seen: noText,
  channel: null,
  isChecked: true,
  toldAs: 'coverage',
  onlySomeKinds: null,
  form: allLondonForm,
  confirm: null,
  csv: {
    columns: {},
    read: (row) => readCoverage(row)?.allLondon,
    columnOf: { '': 'boroughs' },
    isWhole: false,
  },
  view: { shape: { allLondon: z.boolean() }, write: (value) => ({ allLondon: value }) },
  reminded: null,
  // A contact without boroughs serves all London.
  published: null,
  fact: null,
  open: { json: { shape: {}, write: () => ({}) }, csv: [], service: {} },
  copied: { card: null, brief: null },
} as const satisfies FieldRow<boolean, boolean, { readonly allLondon: boolean }>;

const boroughsForm: OwnForm<readonly string[], { readonly boroughs: readonly string[] }> = {
  control: 'own markup',
  none: { boroughs: [] },
  of: (value) => ({ boroughs: value }),
  read: (form) => ({ boroughs: [...form.texts('boroughs')].sort() }),
  raw: (parts) => parts.boroughs,
  // Submitted with the check boxes, of which none may be selected.
  sends: ['boroughs-shown'],
  ids: {},
};

/** GSS codes in order; empty when it serves all London. */
export const boroughs = {
  label: 'Boroughs',
  schema: codes('GSS codes of boroughs').describe('GSS codes of the boroughs that it serves'),
  empty: [],
  words: boroughNames,
  seen: noText,
  channel: null,
  isChecked: true,
  toldAs: 'coverage',
  onlySomeKinds: null,
  form: boroughsForm,
  confirm: null,
  csv: {
    columns: {
      boroughs: {
        guide: {
          isNeeded: 'always',
          isPublic: true,
          takes: 'Names or codes with ; between them, or all London.',
          example: 'Barnet',
        },
        headings: [
          ...['borough', 'london borough', 'london boroughs', 'borough name', 'borough covered'],
          ...['boroughs covered', 'boroughs served', 'borough served', 'area', 'areas', 'area covered'],
          ...['areas covered', 'coverage'],
        ],
        isInWords: true,
        write: (value, beside) =>
          beside.isForAllLondon
            ? london.whole
            : value.map((code) => beside.boroughs.get(code) ?? code).join('; '),
      },
    },
    read: (row) => readCoverage(row)?.boroughs,
    columnOf: { '': 'boroughs' },
    isWhole: false,
  },
  view: {
    shape: { boroughs: z.array(z.string()).describe('GSS codes; empty when it serves all London') },
    write: (value) => ({ boroughs: [...value] }),
  },
  reminded: (value, { areas, isForAllLondon }) =>
    isForAllLondon ? london.whole : boroughNames(value, areas),
  published: { name: 'boroughCodes', of: (value) => value },
  fact: null,
  open: {
    json: {
      shape: {
        boroughs: z
          .array(z.string().regex(london.boroughCode))
          .describe('GSS codes of the boroughs it serves; empty when it serves all London'),
      },
      write: (value) => ({ boroughs: [...value] }),
    },
    csv: [
      {
        name: 'boroughs',
        meaning: 'Names with ; between them, or: all London',
        write: (value, { boroughName }) =>
          value.length === 0 ? london.whole : value.map(boroughName).join('; '),
      },
      {
        name: 'borough_codes',
        meaning: 'GSS codes with ; between them; empty for all London',
        write: (value) => value.join('; '),
      },
    ],
    service: {},
  },
  copied: { card: null, brief: null },
} as const satisfies FieldRow<readonly string[], readonly string[], { readonly boroughs: readonly string[] }>;

function boroughNames(codes: readonly string[], areas: AreaWords): string {
  return codes.map((code) => areas.boroughs.get(code)?.name ?? code).join(', ') || 'none';
}

function readCoverage(row: RowReader) {
  return row.read('boroughs', (cell) => parseBoroughs(cell, row.names));
}

function parsePoliceArea(cell: string, names: AreaNames): Parsed<string | null> {
  const text = plainLine(cell);
  if (text === '') return parsed(null);
  const code = names.policeAreaCodes.get(text.toLowerCase());
  return code === undefined
    ? notParsed(`“${text}” is no police area. Write its code, such as CE, or its name.`)
    : parsed(code);
}
