import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roles } from '../../../src/domain/people/access.ts';
import {
  emailSchema,
  findPasswordProblem,
  leavesNoAdministrator,
  needsSecondFactor,
  personNameSchema,
} from '../../../src/domain/people/people.ts';

const person = { name: 'Robin Example', email: 'robin.example@example.org' };

describe('a password', () => {
  it.each([
    'four wet yellow boats',
    'correct horse battery staple',
    'Tr0ub4dor&3-and-more',
    'ein längeres Wort ü',
  ])('of enough characters is accepted: %s', (password) =>
    expect(findPasswordProblem(password, person)).toBeUndefined(),
  );

  it.each([
    ['elevenchars', /at least 12/],
    ['x'.repeat(129), /at most 128/],
    ['abababababab', /same few characters/],
    ['            ', /same few characters/],
    ['password123456', /tried first/],
    ['RobinExample1', /tried first/],
    ['robin.example2026', /tried first/],
    ['London-London-2026!', /tried first/],
    ['Admin-Password-1', /tried first/],
  ])('is refused with the reason: %s', (password, reason) => {
    expect(findPasswordProblem(password, person)).toMatch(reason);
  });
});

describe('the last administrator', () => {
  it.each([
    [['a'], 'a', 'editor', true],
    [['a'], 'a', null, true],
    [['a'], 'a', 'admin', false],
    [['a', 'b'], 'a', null, false],
    [['a'], 'b', null, false],
    [['a'], 'b', 'viewer', false],
  ] as const)('of %j, when %s becomes %s: nobody left is %s', (administrators, id, role, expected) => {
    expect(leavesNoAdministrator(administrators, id, role)).toBe(expected);
  });

  it('is never lost by any series of changes that the rule allows', () => {
    const change = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      role: fc.option(fc.constantFrom(...roles), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const administrators = new Set(['a']);
        for (const { id, role } of changes) {
          if (leavesNoAdministrator([...administrators], id, role)) continue;
          if (role === 'admin') administrators.add(id);
          else administrators.delete(id);
        }
        return administrators.size > 0;
      }),
      { seed: 20261121 },
    );
  });
});

it.each([
  ['admin', true],
  ['editor', true],
  ['viewer', false],
] as const)('the role %s needs a second factor: %s', (role, expected) => {
  expect(needsSecondFactor(role)).toBe(expected);
});

it.each([
  ['  Robin@Example.ORG ', 'robin@example.org'],
  ['a@b', undefined],
  ['a b@example.org', undefined],
  ['a@example.org\r\nBcc: b@example.org', undefined],
])('the e-mail address %j is read as %s', (typed, expected) => {
  expect(emailSchema.safeParse(typed).data).toBe(expected);
});

it.each(['', '   ', 'x'.repeat(101), 'a\nb', '<b>'])('the name %j is refused', (name) => {
  expect(personNameSchema.safeParse(name).success).toBe(false);
});
