import { describe, expect, it } from 'vitest';
import type { PostcodeMatch } from '../../../src/domain/lookup/answer.ts';
import { answerWords, invalidMessage, type WordedAnswer } from '../../../src/words/answers.ts';

const sector: PostcodeMatch = { postcode: 'SE1 8', status: 'live', precision: 'sector', near: [] };

describe('the words of an answer', () => {
  it('speak of a postcode known only by its sector as its sector', () => {
    const answer = {
      kind: 'choice',
      boroughs: ['a', 'b'],
      postcode: { ...sector, postcode: 'SE1 8XX' },
      partlyOutsideLondon: false,
    } as const;
    expect(answerWords(answer, '').text).toBe(
      'Postcodes that start with SE1 8 are in 2 boroughs, most likely first.',
    );
  });

  it('say when part of an area lies outside London, also when one borough is all there is', () => {
    const answer = { kind: 'choice', boroughs: ['a'], postcode: sector, partlyOutsideLondon: true } as const;
    expect(answerWords(answer, '').heading).toBe('Is the address in this borough?');
    expect(answerWords(answer, '').text).toContain('outside London');
  });

  it('ask before taking a guess at a name', () => {
    const guess = { kind: 'choice', boroughs: ['a'], postcode: null, partlyOutsideLondon: false } as const;
    expect(answerWords(guess, 'x').heading).toBe('Did you mean this borough?');
    expect(answerWords({ ...guess, boroughs: ['a', 'b'] }, 'x').heading).toBe('Which borough do you mean?');
  });

  it('say of a part of London that each borough has its own contacts', () => {
    const all = {
      kind: 'choice',
      boroughs: ['a', 'b'],
      postcode: null,
      partlyOutsideLondon: false,
      isAllLondon: true,
    } as const;
    expect(answerWords(all, 'South London').text).toMatch(
      /^Each London borough has its own contacts\. If you don’t know the borough/,
    );
  });

  it('show back what was not found, shortened', () => {
    expect(answerWords({ kind: 'not-found', postcode: null }, ' Narnia ').heading).toBe(
      'No London borough or place matches “Narnia”',
    );
    expect(answerWords({ kind: 'not-found', postcode: null }, 'x'.repeat(150)).heading).toHaveLength(
      'No London borough or place matches “”'.length + 61,
    );
    expect(answerWords({ kind: 'not-found', postcode: sector }, '').heading).toContain('SE1 8');
  });

  it('tell a person outside London so, and what answers there', () => {
    const words = answerWords({ kind: 'outside-london', postcode: { ...sector, postcode: 'GU1 1AA' } }, '');
    expect(words.heading).toBe('GU1 1AA is outside London');
    expect(words.text).toContain('999');
  });

  it('keep what was typed out of the title, which a browser remembers', () => {
    const postcode = { ...sector, postcode: 'SE1 7PB' };
    const answers: readonly WordedAnswer[] = [
      { kind: 'choice', boroughs: ['a'], postcode, partlyOutsideLondon: false },
      { kind: 'outside-london', postcode },
      { kind: 'not-found', postcode },
      { kind: 'not-found', postcode: null },
      { kind: 'invalid', reason: 'not-a-postcode' },
    ];
    for (const answer of answers) expect(answerWords(answer, 'SE1 7PB').title).not.toMatch(/SE1/);
    expect(new Set(answers.map((answer) => answerWords(answer, '').title)).size).toBe(answers.length);
  });

  it.each(['empty', 'too-long', 'not-a-postcode'] as const)('say what to do about %s', (reason) => {
    expect(answerWords({ kind: 'invalid', reason }, '').text).toBe(invalidMessage(reason));
    expect(invalidMessage(reason)).toMatch(/^Enter /);
  });
});
