import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRequestTarget } from '../../src/server/http/request-target.ts';

describe('a request target', () => {
  it.each([
    ['/', '/', ''],
    ['/boroughs/hackney/', '/boroughs/hackney/', ''],
    ['/find?q=se1+7pb', '/find', '?q=se1+7pb'],
    ['/find?q=%73e1', '/find', '?q=%73e1'],
    ['/a%20b%40c', '/a b@c', ''],
    ['/100%25', '/100%', ''],
    ['/a?b?c', '/a', '?b?c'],
    ['/caf%C3%A9', '/café', ''],
  ])('%s is a path', (target, path, search) => {
    expect(parseRequestTarget(target)).toEqual({ kind: 'path', path, search });
  });

  it.each([
    ['', 400],
    ['*', 400],
    ['http://example.org/', 400],
    ['/%', 400],
    ['/%zz', 400],
    ['/%c0%af', 400],
    ['/%00', 400],
    ['/a%0d%0aSet-Cookie:x', 400],
    ['/a#b', 400],
    ['/b%6froughs/', 400],
    ['/%61dmin', 400],
    ['/%41', 400],
    ['/api/%61dmin/contacts', 400],
    ['/a%2Db', 400],
    ['/a%5Fb', 400],
    ['/a%7eb', 400],
    ['/a%30b', 400],
    ['/%2561dmin/account', 400],
    ['/a%252fb', 400],
    ['//example.org', 404],
    ['//example.org/%2e%2e', 404],
    ['/a//b', 404],
    ['/../etc/passwd', 404],
    ['/%2e%2e/etc/passwd', 404],
    ['/.%2E/x', 404],
    ['/a/./b', 404],
    ['/a%2fb', 404],
    ['/%5cexample.org', 404],
    [`/${'a'.repeat(4096)}`, 414],
  ])('%s is refused with %i', (target, status) => {
    expect(parseRequestTarget(target)).toEqual({ kind: 'refused', status });
  });

  it('never lets a path through that climbs, doubles a slash or holds a control character', () => {
    const piece = fc.constantFrom('/', '.', '..', '%2e', '%2f', '%5c', '\\', 'a', '?', '%00', '%', '#', 'é');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const target = parseRequestTarget(`/${pieces.join('')}`);
        if (target.kind === 'refused') return;
        expect(target.path).toMatch(/^\//);
        expect(target.path).not.toMatch(/\/\/|\\/);
        expect(target.path.split('/').some((segment) => segment === '.' || segment === '..')).toBe(false);
      }),
      { seed: 20261121, numRuns: 2000 },
    );
  });
});
