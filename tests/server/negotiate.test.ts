import { describe, expect, it } from 'vitest';
import { listAcceptedEncodings, matchesEntityTag } from '../../src/server/http/negotiate.ts';

describe('Accept-Encoding', () => {
  it.each([
    [undefined, ['identity']],
    ['', ['identity']],
    ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
    ['gzip', ['gzip', 'identity']],
    ['GZIP', ['gzip', 'identity']],
    ['x-gzip', ['gzip', 'identity']],
    ['br;q=0.5, gzip;q=0.8', ['gzip', 'br', 'identity']],
    ['br;q=0, gzip', ['gzip', 'identity']],
    ['br; q=0 , gzip ; q=1.0', ['gzip', 'identity']],
    ['*', ['br', 'gzip', 'identity']],
    ['*;q=0', []],
    ['identity;q=0', []],
    ['br, identity;q=0', ['br']],
    ['br;q=0, *', ['gzip', 'identity']],
    ['identity, gzip;q=0.5', ['identity', 'gzip']],
    ['deflate', ['identity']],
    ['br;q=2', ['identity']],
    ['br;q=nonsense', ['identity']],
    [';q=1,,', ['identity']],
  ])('%j is understood', (header, accepted) => {
    expect(listAcceptedEncodings(header)).toEqual(accepted);
  });
});

describe('If-None-Match', () => {
  it.each([
    ['"abc-br"', true],
    ['W/"abc-br"', true],
    ['*', true],
    ['"x", "abc-br"', true],
    ['"x",W/"abc-br" , "y"', true],
    ['"abc"', false],
    ['abc-br', false],
    ['', false],
    ['"x", "y"', false],
  ])('%s is compared weakly', (header, matches) => {
    expect(matchesEntityTag(header, '"abc-br"')).toBe(matches);
  });
});
