/** Boroughs as people write them in a cell. */
import { describe, expect, it } from 'vitest';
import { boroughReferences } from '../../../db/reference/london/boroughs.ts';
import { parseBoroughs } from '../../../src/domain/contacts/csv/borough-cells.ts';
import { createBoroughNames } from '../../../src/domain/lookup/names/borough-names.ts';

const codes = new Map<string, string[]>();
for (const { code, name, slug, aliases } of boroughReferences)
  for (const called of [code, name, slug, ...aliases])
    codes.set(called.toLowerCase(), [...(codes.get(called.toLowerCase()) ?? []), code]);
const known = {
  boroughs: new Map(boroughReferences.map(({ code, name }) => [code, name])),
  boroughCodes: new Map([...codes].map(([name, found]) => [name, [...new Set(found)]])),
  boroughNames: createBoroughNames(boroughReferences),
};
const codeOf = (name: string) => boroughReferences.find((borough) => borough.name === name)?.code ?? name;
const read = (cell: string) => parseBoroughs(cell, known);

describe('one borough', () => {
  it.each(
    boroughReferences.flatMap(({ code, name, slug, councilName }) =>
      [
        ...[
          code,
          name,
          name.toUpperCase(),
          slug,
          councilName,
          `LB ${name}`,
          `LB of ${name}`,
          `${name} Council`,
        ],
        ...[`London Borough of ${name}`, `Royal Borough of ${name}`, `Royal ${name}`, `The ${councilName}`],
        ...[
          name.replaceAll(' and ', ' & '),
          councilName.replaceAll(' and ', ' & '),
          `${name} borough council`,
        ],
        ...[` ${name}. `, `${name};`, `${name} LB`],
      ].map((cell) => [cell, code] as const),
    ),
  )('%s is %s', (cell, code) => {
    expect(read(cell)).toEqual({ ok: true, value: { allLondon: false, boroughs: [code] } });
  });

  it.each([
    ['Westminster City Council', 'Westminster'],
    ['City of Westminster', 'Westminster'],
    ['City of London Corporation', 'City of London'],
    ['Royal Borough of Kensington & Chelsea', 'Kensington and Chelsea'],
    ['RBKC', 'Kensington and Chelsea'],
    ['H&F', 'Hammersmith and Fulham'],
    ['LBHF', 'Hammersmith and Fulham'],
    ['Kingston-upon-Thames', 'Kingston upon Thames'],
    ['Richmond', 'Richmond upon Thames'],
  ])('%s is %s', (cell, name) => {
    expect(read(cell)).toEqual({ ok: true, value: { allLondon: false, boroughs: [codeOf(name)] } });
  });
});

describe('several boroughs', () => {
  it.each([
    ['Camden, Islington', ['Camden', 'Islington']],
    ['Camden; Islington', ['Camden', 'Islington']],
    ['Camden & Islington', ['Camden', 'Islington']],
    ['Camden and Islington', ['Camden', 'Islington']],
    ['Lambeth / Southwark', ['Lambeth', 'Southwark']],
    ['Lambeth/Southwark', ['Lambeth', 'Southwark']],
    ['Lambeth\nSouthwark', ['Lambeth', 'Southwark']],
    ['Lambeth\r\nSouthwark\r\n', ['Lambeth', 'Southwark']],
    ['Barking and Dagenham and Havering', ['Barking and Dagenham', 'Havering']],
    ['Barking & Dagenham, Havering and Redbridge', ['Barking and Dagenham', 'Havering', 'Redbridge']],
    [
      'Hammersmith and Fulham and Kensington and Chelsea and Westminster',
      ['Hammersmith and Fulham', 'Kensington and Chelsea', 'Westminster'],
    ],
    ['London Boroughs of Camden and Islington', ['Camden', 'Islington']],
    ['LB Camden, LB Islington, and LB Barnet', ['Camden', 'Islington', 'Barnet']],
    ['Camden, Camden', ['Camden']],
  ])('in %j are all read', (cell, names) => {
    expect(read(cell)).toEqual({ ok: true, value: { allLondon: false, boroughs: names.map(codeOf) } });
  });
});

describe('all London', () => {
  it.each([
    ...['all London', 'All', 'London-wide', 'London wide', 'Londonwide', 'Greater London', 'All of London'],
    ...['Pan-London', 'pan London', 'All boroughs', 'All London boroughs', 'All 33 London boroughs'],
    ...['Whole of London', 'Across London', 'Every borough'],
  ])('is what %s means', (cell) => {
    expect(read(cell)).toEqual({ ok: true, value: { allLondon: true, boroughs: [] } });
  });
});

describe('what is no borough', () => {
  it.each([
    ['Wansdworth', /Did you mean Wandsworth\?/],
    ['Southwalk', /Did you mean Southwark\?/],
    ['Walthamforest', /Did you mean Waltham Forest\?/],
    ['Hackny', /Did you mean Hackney\?/],
    ['Tower', /Did you mean Tower Hamlets\?/],
    ['London Borough of Barnett', /Did you mean Barnet\?/],
    ['Camden and Islingtn', /“Islingtn” is no London borough. Did you mean Islington\?/],
    ['Barnet (part)', /“Barnet \(part\)” is no London borough. Did you mean Barnet\?/],
    ['All except Barnet', /no London borough/],
    ['North London', /no London borough/],
    ['London', /City of London/],
    ['LBB', /may be .* or .*Write the full name/],
    ['Birmingham', /Write names or codes/],
    ['all London; Barnet', /all London and single boroughs/],
    ['-', /no London borough/],
  ])('such as %s is refused, with what it may be', (cell, problem) => {
    expect(read(cell)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });

  it('is nothing where nothing is written', () => {
    expect(read(' ')).toEqual({ ok: true, value: { allLondon: false, boroughs: [] } });
  });
});
