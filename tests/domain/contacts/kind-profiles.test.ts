import { describe, expect, it } from 'vitest';
import { nationalLineReferences } from '../../../db/reference/national-lines.ts';
import { contactKinds } from '../../../src/domain/contacts/contact.ts';
import { parseKind } from '../../../src/domain/contacts/csv/word-cells.ts';
import {
  kindProfiles,
  kindsOfBoroughs,
  kindsShownEverywhere,
} from '../../../src/domain/contacts/kind-profiles.ts';

describe('the profiles of kinds', () => {
  it('show every kind in exactly one place', () => {
    expect([...kindsOfBoroughs, ...kindsShownEverywhere].sort()).toEqual([...contactKinds].sort());
  });

  it('put the police first, then the council, then support', () => {
    expect(kindsOfBoroughs).toEqual(['police_spoc', 'council_lead', 'council_duty', 'support_service']);
  });

  it.each(contactKinds)('fall back from %s only on lines that there are', (kind) => {
    const lines: readonly string[] = nationalLineReferences.map(({ id }) => id);
    expect(kindProfiles[kind].fallbackLines.filter((id) => !lines.includes(id))).toEqual([]);
  });

  it.each(contactKinds)('say of every word of a cell for %s that it is of that kind alone', (kind) => {
    const { cellWords, label } = kindProfiles[kind];
    expect([kind, label, ...cellWords].map((word) => parseKind(word, false))).toEqual(
      [kind, label, ...cellWords].map(() => ({ ok: true, value: kind })),
    );
  });
});
