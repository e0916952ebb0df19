import { describe, expect, it } from 'vitest';
import { nationalLineReferences } from '../../../db/reference/national-lines.ts';
import { isFreeToCall } from '../../../src/domain/telephone/free-calls.ts';

describe('a free call', () => {
  it.each([
    '999',
    '101',
    '116 000',
    '116000',
    '0800 1111',
    '0800 555 111',
    '08000 121 700',
    '0808 800 5000',
    '+44 800 555 111',
    '0800 40 50 40',
  ])('is one to %s', (telephone) => expect(isFreeToCall(telephone)).toBe(true));

  it.each([
    null,
    '',
    '020 7946 0123',
    '07700 900123',
    '0300 072 4345',
    '0345 161 6000',
    '0845 46 47',
    '0870 123 4567',
    '116',
    '118 500',
    '1010',
    '0801 234 5678',
    '61016',
  ])('is none to %s', (telephone) => expect(isFreeToCall(telephone)).toBe(false));

  it('is one to every national line that takes calls from people at risk', () => {
    const charged = nationalLineReferences
      .filter(({ telephone }) => telephone !== null && !isFreeToCall(telephone))
      .map(({ id }) => id);
    expect(charged).toEqual(['line-single-competent-authority']);
  });
});
