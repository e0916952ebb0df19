import { describe, expect, it, vi } from 'vitest';
import { ofText, remembered, rememberedOf } from '../../src/domain/remember.ts';

describe('an answer that is remembered', () => {
  it('is found once for each question', () => {
    const find = vi.fn((text: string) => ({ text }));
    const ask = remembered(find, ofText(10));
    expect(ask('a')).toEqual({ text: 'a' });
    expect(ask('a')).toBe(ask('a'));
    expect(ask('b')).toEqual({ text: 'b' });
    expect(find.mock.calls).toEqual([['a'], ['b']]);
  });

  it('belongs to all questions with one key', () => {
    const ask = remembered(({ code }: { code: string; at: number }) => code.toUpperCase(), {
      most: 10,
      keyOf: ({ code }) => code,
    });
    expect([ask({ code: 'a', at: 1 }), ask({ code: 'a', at: 2 }), ask({ code: 'b', at: 1 })]).toEqual([
      'A',
      'A',
      'B',
    ]);
  });

  it('is one of so many', () => {
    const find = vi.fn((text: string) => text);
    const ask = remembered(find, ofText(2));
    for (const text of ['a', 'b', 'b', 'c', 'c', 'a']) ask(text);
    expect(find.mock.calls.flat()).toEqual(['a', 'b', 'c', 'a']);
  });

  it('is not one to a question of any length', () => {
    const find = vi.fn((text: string) => text.length);
    const ask = remembered(find, ofText(2));
    expect([ask('x'.repeat(1001)), ask('x'.repeat(1001))]).toEqual([1001, 1001]);
    expect(find).toHaveBeenCalledTimes(2);
  });

  it('is no refusal', () => {
    let isOpen = false;
    const ask = remembered((text: string) => {
      if (!isOpen) throw new RangeError(`Not ${text}`);
      return text;
    }, ofText(2));
    expect(() => ask('a')).toThrow('Not a');
    isOpen = true;
    expect(ask('a')).toBe('a');
  });

  it('goes with what it is about', () => {
    const find = vi.fn(({ name }: { name: string }) => name);
    const ask = rememberedOf(find);
    const one = { name: 'a' };
    expect([ask(one), ask(one), ask({ name: 'b' }), ask({ ...one })]).toEqual(['a', 'a', 'b', 'a']);
    expect(find).toHaveBeenCalledTimes(3);
  });
});
