/**
 * A list of 80 contacts as somebody at City Hall keeps it: a workbook with a title above the headings, headings of
 * their own, boroughs by every name, hours and checks in words, numbers without their 0, merged cells, a second sheet.
 * All of it is made up: role titles, Ofcom's numbers for drama, addresses at example.org.
 */
import { boroughReferences } from '../../../db/reference/london/boroughs.ts';
import { type MadeCell, makeWorkbook } from './workbook.ts';

export const messyHeadings = [
  ...['Type', 'Post', 'Organisation', 'Borough(s)', 'Named officer', 'Tel', 'E-mail address'],
  ...['Open', 'Comments', 'Last spoke to them', 'How', 'Ref'],
] as const;

/** Rows whose faults only somebody who knows better can put right. */
export const brokenRows = 4;
export const messyRows = 80;

const hours = [
  ...['Mon-Fri 9-5', '9 to 5', 'Office hours', 'Mon-Fri 9-5', 'Mon-Fri 9am-5pm', 'Mon – Fri, 9.00 - 5.00'],
  ...['Mon-Fri 9-5', '24/7', 'M-F 8.30-4.30', 'office hours (9-5)'],
] as const;
const checks = [
  ...['phone', 'spoke to them', 'e-mail', 'met at the board', 'Rang', 'confirmed themselves'],
] as const;
const councilKinds = ['Council', 'LA lead', 'Statutory (council)', 'Council'] as const;

/** 46327 is 1 November 2026. */
const days: readonly MadeCell[] = [{ date: 46327 }, '02/11/2026', '3 Nov 2026', 'Nov 2026', { date: 46300 }];

const nameOf = (name: string, at: number) =>
  [
    name,
    `LB ${name}`,
    `London Borough of ${name}`,
    name.replaceAll(' and ', ' & '),
    name.replace(/^(..)(.)(.)/, '$1$3$2'),
  ][at % 5] ?? name;

/** The places of the rows that are broken, and what is wrong with each. */
const broken: Readonly<Record<number, readonly [column: number, cell: string]>> = {
  7: [5, '020 7946 0114 or 0115'],
  23: [5, '020 794'],
  41: [1, ''],
  66: [6, 'duty team at example.org'],
};

/** Kind, post and organisation. */
function whoOf(at: number, borough: string): readonly [string, string, string] {
  if (at < 45)
    return [
      councilKinds[at % 4] ?? '',
      at < 33 ? 'Modern slavery lead' : 'Deputy lead',
      `${borough} Council`,
    ];
  if (at < 60) return ['EDT', `Adult emergency duty team ${at}`, `${borough} Council`];
  return at < 72
    ? ['Charity', `Outreach team ${at}`, 'Example Charity']
    : ['National helpline', `Helpline ${at}`, 'Example Helpline'];
}

function whereOf(at: number, borough: string): string {
  if (at >= 72) return 'London wide';
  return { 61: 'Camden & Islington', 62: 'Lambeth / Southwark' }[at] ?? nameOf(borough, at);
}

function telephoneOf(at: number): MadeCell {
  const last = String(100 + at).padStart(4, '0');
  if (at % 6 === 1) return 2079460100 + at;
  return at % 6 === 2 ? `+44 20 7946 ${last}` : `020 7946 ${last}`;
}

function emailOf(at: number): string {
  if (at % 3 === 0) return `team-${at}@example.org`;
  return at % 7 === 0 ? 'tbc' : '';
}

/** When somebody last spoke to them, and how. */
function checkOf(at: number): readonly [MadeCell, MadeCell] {
  if (at % 4 !== 0) return ['', ''];
  return [days[(at / 4) % days.length] ?? '', checks[(at / 4) % checks.length] ?? ''];
}

const vacantAt = 12;

function rowOf(at: number): readonly MadeCell[] {
  const borough = boroughReferences[at % boroughReferences.length]?.name ?? '';
  const reach =
    at === vacantAt
      ? ['Vacant', '', '', hours[2], '', '', '']
      : [
          ...['', telephoneOf(at), emailOf(at), hours[at % hours.length] ?? ''],
          at % 10 === 0 ? 'Ask for the duty officer' : '',
          ...checkOf(at),
        ];
  const cells: MadeCell[] = [...whoOf(at, borough), whereOf(at, borough), ...reach, at + 1];
  const fault = broken[at];
  if (fault) cells[fault[0]] = fault[1];
  return cells;
}

export function messyWorkbook(): Uint8Array {
  const rows = Array.from({ length: messyRows }, (_, at) => rowOf(at));
  return makeWorkbook([
    {
      name: 'Contacts',
      rows: [['Modern slavery contacts, as at 1 November 2026'], [], messyHeadings, ...rows],
      merges: ['A1:L1'],
    },
    { name: 'Types', rows: [['Council'], ['Charity']] },
    { name: 'Old', rows: [messyHeadings, ...rows.slice(0, 5)], isHidden: true },
  ]);
}
