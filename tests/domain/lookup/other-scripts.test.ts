/** London and its boroughs in the scripts of its languages. */
import { describe, expect, it } from 'vitest';
import { boroughReferences } from '../../../db/reference/london/boroughs.ts';
import { namesInLanguages } from '../../../db/reference/london/names-in-languages.ts';
import { translations } from '../../../src/domain/languages/languages.ts';
import { findInOtherScript } from '../../../src/domain/lookup/names/other-scripts.ts';

const codeOf = (slug: string) => boroughReferences.find((borough) => borough.slug === slug)?.code;

describe('a name in another script', () => {
  it.each([
    ['هاكني', 'hackney'],
    ['  هاکنی  ', 'hackney'],
    ['هاكني، لندن', 'hackney'],
    ['ক্যামডেন', 'camden'],
    ['Камдън', 'camden'],
    ['哈克尼', 'hackney'],
    ['我在哈克尼区', 'hackney'],
    ['кройдон', 'croydon'],
    ['КРОЙДОН', 'croydon'],
  ])('%s is %s', (typed, slug) => {
    const found = findInOtherScript(typed);
    expect(found?.kind === 'borough' ? found.code : undefined).toBe(slug && codeOf(slug));
  });

  it.each(['لندن', 'Лондон', '伦敦', 'ለንደን', 'लंदन'])('%s is London', (typed) => {
    expect(findInOtherScript(typed)).toEqual({ kind: 'london' });
  });

  it.each(['Hackney', 'SE1 7PB', '', 'القاهرة'])('%s is none of them', (typed) => {
    expect(findInOtherScript(typed)).toBeUndefined();
  });
});

describe('the names', () => {
  it('are of every borough, in every language of another script', () => {
    const codes = boroughReferences.map(({ code }) => code).toSorted();
    for (const { boroughs } of Object.values(namesInLanguages))
      expect(Object.keys(boroughs).toSorted()).toEqual(codes);
    const notLatin = Object.entries(translations).filter(([, { name }]) => !/\p{Script=Latin}/u.test(name));
    expect(Object.keys(namesInLanguages).toSorted()).toEqual(notLatin.map(([code]) => code).toSorted());
  });

  it('name one borough each, also between languages that share a script', () => {
    const named = new Map<string, Set<string>>();
    for (const { boroughs } of Object.values(namesInLanguages))
      for (const [code, name] of Object.entries(boroughs))
        named.set(name, (named.get(name) ?? new Set()).add(code));
    expect([...named].filter(([, codes]) => codes.size > 1)).toEqual([]);
  });

  it('are found as they are written', () => {
    for (const { boroughs } of Object.values(namesInLanguages))
      for (const [code, name] of Object.entries(boroughs))
        expect(findInOtherScript(name), name).toEqual({ kind: 'borough', code });
  });
});
