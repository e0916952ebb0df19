import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindAnswer } from '../../src/domain/lookup/answer.ts';
import { createFindApi } from '../../src/server/find-api.ts';

const boroughs = [
  { code: 'E09000022', name: 'Lambeth', slug: 'lambeth' },
  { code: 'E09000028', name: 'Southwark', slug: 'southwark' },
];
const publicUrl = 'https://directory.example.org';

function ask(search: string, answer: FindAnswer) {
  const asked: string[] = [];
  const find = (typed: string) => {
    asked.push(typed);
    return answer;
  };
  const result = createFindApi({ find, boroughs, publicUrl })(search);
  return { ...result, json: JSON.parse(result.body), asked };
}

describe('an answer of the find API', () => {
  it('is the contract, member by member', () => {
    const postcode = { postcode: 'SE1 7PB', status: 'live', precision: 'unit', near: ['E09000028'] } as const;
    const { json, status } = ask('?q=se1%207pb', { kind: 'borough', borough: 'E09000022', postcode });
    expect(status).toBe(200);
    expect(json).toEqual({
      query: 'se1 7pb',
      kind: 'borough',
      postcode,
      boroughs: [
        { code: 'E09000022', name: 'Lambeth', slug: 'lambeth', url: `${publicUrl}/boroughs/lambeth/` },
      ],
    });
  });

  it('keeps the order of a choice', () => {
    const { json } = ask('?q=x', {
      kind: 'choice',
      boroughs: ['E09000028', 'E09000022'],
      postcode: null,
      partlyOutsideLondon: true,
    });
    expect(json.boroughs.map((borough: { slug: string }) => borough.slug)).toEqual(['southwark', 'lambeth']);
    expect(Object.keys(json)).toEqual(['query', 'kind', 'postcode', 'boroughs']);
  });

  it('is 200 outside London and names no borough', () => {
    const postcode = { postcode: 'RH1 1AA', status: 'live', precision: 'unit', near: [] } as const;
    expect(ask('?q=rh11aa', { kind: 'outside-london', postcode })).toMatchObject({
      status: 200,
      json: { kind: 'outside-london', postcode, boroughs: [] },
    });
  });

  it('is a problem with the same members when nothing is found or understood', () => {
    const missing = ask('?q=zz99zz', { kind: 'not-found', postcode: null });
    expect(missing.status).toBe(404);
    expect(missing.contentType).toBe('application/problem+json; charset=utf-8');
    expect(Object.keys(missing.json)).toEqual([
      'type',
      'title',
      'status',
      'detail',
      'query',
      'kind',
      'postcode',
      'boroughs',
    ]);
    expect(ask('', { kind: 'not-found', postcode: null })).toMatchObject({ status: 400, asked: [] });
  });

  it('asks for exactly what was sent, however it was escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const percent = `?q=${encodeURIComponent(typed)}`;
        const form = `?${new URLSearchParams({ other: '1', q: typed, r: '2' })}`;
        for (const search of [percent, form]) {
          const { json, asked } = ask(search, { kind: 'not-found', postcode: null });
          expect(asked).toEqual([typed]);
          expect(json.query).toBe(typed);
        }
      }),
      { seed: 20261121 },
    );
  });
});
