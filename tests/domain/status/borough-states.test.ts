import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { getBorough } from '../../../src/domain/directory/borough-view.ts';
import type { Directory, PublicContact } from '../../../src/domain/directory/directory.ts';
import { boroughStates, listStandings, standingOf } from '../../../src/domain/status/borough-states.ts';
import { seededDatabase } from '../../support/database.ts';

const directory = readDirectory(seededDatabase(), '2026-11-21');
const lambeth = 'E09000022';
const [someContact] = directory.contacts;
if (!someContact) throw new Error('The seed has no contact.');

const contact = (changes: Partial<PublicContact>): PublicContact => ({
  ...someContact,
  status: 'active',
  boroughCodes: [lambeth],
  freshness: 'verified',
  lastVerifiedOn: '2026-11-01',
  ...changes,
});
const standing = (...contacts: PublicContact[]) => {
  const changed: Directory = { ...directory, contacts };
  return standingOf(changed, getBorough(changed, lambeth));
};

const duty = {
  kind: 'council_duty',
  isDemonstration: false,
  serves: 'everyone',
  hours: { kind: 'always' },
} as const;

/** One of each post and line that a borough should have. */
const whole = (changes: Partial<PublicContact> = {}) => [
  contact({ kind: 'police_spoc', isDemonstration: false, ...changes }),
  contact({ kind: 'council_lead', isDemonstration: false }),
  contact({ ...duty, role: 'Social care' }),
];

describe('a borough', () => {
  it('is not whole, and never looks better, because an entry was retired or is made up', () => {
    expect(standing(...whole()).state).toBe('verified');
    expect(standing(...whole({ freshness: 'due' })).state).toBe('due');
    expect(standing(...whole({ freshness: 'overdue' })).state).toBe('overdue');
    // The overdue one is retired, and so not there.
    expect(standing(...whole().slice(1)).state).toBe('incomplete');
    expect(standing(...whole({ isDemonstration: true })).state).toBe('incomplete');
  });

  it.each(['Modern slavery contact of the council', 'Social care: line for professionals'])(
    'is not whole by a line that is not for everyone who asks about an adult or a child: %s',
    (role) => {
      const [police, lead] = whole();
      if (!police || !lead) throw new Error('There is no post.');
      expect(standing(police, lead, contact({ ...duty, role })).state).toBe('incomplete');
    },
  );

  it.each([
    ['verified', whole()],
    ['due', [...whole(), contact({ freshness: 'due' })]],
    ['overdue', [contact({ freshness: 'overdue' }), contact({ freshness: 'due' })]],
    [
      'reported',
      [contact({ freshness: 'due', reportedDeadOn: '2026-11-20' }), contact({ freshness: 'overdue' })],
    ],
    ['vacant', [contact({ freshness: 'vacant', status: 'vacant' }), contact({ freshness: 'overdue' })]],
    ['unchecked', [contact({ freshness: 'lapsed', lastVerifiedOn: null }), contact({ freshness: 'vacant' })]],
    ['lapsed', [contact({ freshness: 'lapsed' }), contact({ freshness: 'lapsed', lastVerifiedOn: null })]],
    ['none', []],
  ] as const)('stands by the contact that most needs a check: %s', (state, contacts) => {
    expect(standing(...contacts).state).toBe(state);
  });

  it('is not judged by contacts of all London or of another borough', () => {
    const others = [
      contact({ boroughCodes: [], freshness: 'lapsed' }),
      contact({ boroughCodes: ['E09000001'], freshness: 'lapsed' }),
    ];
    expect(standing(...others)).toMatchObject({ state: 'none', oldestCheckOn: null });
  });

  it('has the oldest check of its posts that somebody holds', () => {
    const held = [contact({ lastVerifiedOn: '2026-10-02' }), contact({ lastVerifiedOn: '2026-09-30' })];
    const vacant = contact({ lastVerifiedOn: '2025-01-01', status: 'vacant', freshness: 'vacant' });
    expect(standing(...held, vacant).oldestCheckOn).toBe('2026-09-30');
    expect(standing(...held, contact({ lastVerifiedOn: null })).oldestCheckOn).toBeNull();
    expect(standing(vacant).oldestCheckOn).toBeNull();
  });
});

it('lists every borough once, those that most need a check first', () => {
  const standings = listStandings(directory);
  expect(standings).toHaveLength(33);
  const ranks = standings.map(({ state }) => boroughStates.indexOf(state));
  expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  expect(standings[0]?.state).toBe('lapsed');
  const checked = standings
    .filter(({ state }) => state === 'verified')
    .map(({ oldestCheckOn }) => oldestCheckOn);
  expect(checked).toEqual([...checked].sort());
});
