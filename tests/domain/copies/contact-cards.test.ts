/** Which contacts become cards, and what each card says of how far it may be trusted. */
import { v5 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { allCards, boroughCards } from '../../../src/domain/copies/contact-cards.ts';
import { type Card, cardVersions, writeCards } from '../../../src/domain/copies/vcard.ts';
import type { Directory, PublicContact } from '../../../src/domain/directory/directory.ts';
import { parseHoursText } from '../../../src/domain/hours/reading/hours-text.ts';
import { seededDatabase } from '../../support/database.ts';
import { parseCards, textOf } from '../../support/parsed-cards.ts';
import { publicLinksFixture as links } from '../../support/public-links.ts';

const context = { links, identify: (...words: readonly string[]) => v5(words.join('\n'), v5.URL) };
let directory: Directory;
beforeAll(() => {
  directory = readDirectory(seededDatabase(), '2026-11-21');
});

const boroughOf = (slug: string) => {
  const found = directory.boroughs.find((borough) => borough.slug === slug);
  if (!found) throw new Error(`There is no ${slug}.`);
  return found;
};
const uuidOf = (id: string) => context.identify('card', id);
/** The card of one contact after a change; undefined when it has none. */
function cardAfter(id: string, changes: Partial<PublicContact>): Card | undefined {
  const change = (contacts: readonly PublicContact[]) =>
    contacts.map((contact) => (contact.id === id ? { ...contact, ...changes } : contact));
  const changed = {
    ...directory,
    contacts: change(directory.contacts),
    nationalLines: change(directory.nationalLines),
  };
  return allCards(changed, context).find(({ uuid }) => uuid === uuidOf(id));
}
const hackney = 'demo-council-hackney';

describe('the cards of a borough', () => {
  it.each(cardVersions)(
    'can all be read as version %s, national lines first, each with a name of its own',
    (version) => {
      for (const borough of directory.boroughs) {
        const cards = parseCards(writeCards(boroughCards(directory, borough, context), version));
        expect(textOf(cards[0] ?? {}, 'tel')).toContain('999');
        expect(cards.length).toBeGreaterThan(8);
        const names = cards.map((card) => textOf(card, 'fn'));
        expect(new Set(names).size).toBe(names.length);
      }
    },
  );

  it('hold its contacts, to be known again by role and borough', () => {
    const names = boroughCards(directory, boroughOf('hackney'), context).map(({ name }) => name);
    expect(names).toContain('MADE UP: Modern slavery lead, community safety team, Hackney');
    expect(names.some((name) => /single point of contact, .*Hackney/.test(name))).toBe(true);
    expect(names.some((name) => name.includes('Bexley'))).toBe(false);
  });

  it('are the same as those of the whole directory', () => {
    const all = new Map(allCards(directory, context).map((card) => [card.uuid, card]));
    for (const card of boroughCards(directory, boroughOf('lambeth'), context))
      expect(all.get(card.uuid)).toEqual(card);
  });
});

describe('a card', () => {
  it.each(cardVersions)(
    'of version %s says when a line is open that answers outside another’s',
    (version) => {
      const hours = parseHoursText('outside Mon-Fri 09:00-17:00; bank holidays 24 hours');
      if (!hours.ok) throw new Error(hours.problem);
      const card = cardAfter(hackney, { hours: hours.value });
      const [read] = parseCards(writeCards(card ? [card] : [], version));
      expect(textOf(read ?? {}, 'note')).toContain('Hours: outside Mon–Fri 9am–5pm, bank holidays 24 hours.');
    },
  );

  it('says that it is made up, when it was checked, and from when on not to trust it', () => {
    const contact = directory.contacts.find(({ id }) => id === hackney);
    const card = cardAfter(hackney, {
      freshness: 'verified',
      lastVerifiedOn: '2026-11-01',
      dates: {
        dueOn: '2027-01-16',
        nextDueOn: '2027-01-30',
        overdueOn: '2027-01-31',
        lapsedOn: '2027-02-10',
      },
    });
    expect(contact?.isDemonstration).toBe(true);
    expect(card?.note).toContain('Made up, to show how this works: do not call.');
    expect(card?.note).toContain('Checked 1 Nov 2026.');
    expect(card?.note).toContain('Stop trusting this entry on 10 February 2027');
  });

  it.each([
    ['verified', true],
    ['due', true],
    ['overdue', true],
    ['lapsed', false],
    ['vacant', false],
  ] as const)('of a contact that is %s: %s', (freshness, isThere) => {
    const status = freshness === 'vacant' ? 'vacant' : 'active';
    expect(cardAfter(hackney, { freshness, status }) !== undefined).toBe(isThere);
  });

  it('never names a person', () => {
    const text = writeCards([cardAfter(hackney, { person: 'Robin Example' }) ?? never()], '4.0');
    expect(text).not.toContain('Robin');
  });

  it('gives leave with its dates and who stands in, beside the number and not as one', () => {
    const standIn = { name: 'Duty desk', telephone: '020 7946 0001', email: null };
    const card = cardAfter(hackney, { away: { fromOn: null, untilOn: '2026-12-03', standIn } });
    expect(card?.note).toContain(
      'Away until the end of 3 December 2026; in their place: Duty desk, 020 7946 0001',
    );
    expect(card?.telephone).not.toContain('9460001');
  });

  it('says that readers found a number dead, and leaves out an address that mail came back from', () => {
    const card = cardAfter(hackney, {
      freshness: 'due',
      reportedDeadOn: '2026-11-20',
      emailFailedOn: '2026-11-19',
    });
    expect(card?.note).toContain('readers told us on 20 Nov 2026 that it may not work');
    expect(card?.email).toBeNull();
  });

  it('is there for a national line that nobody has checked, and says where its number was read, unless nobody answers', () => {
    expect(cardAfter('line-999', {})).toMatchObject({ telephone: '999' });
    expect(cardAfter('line-salvation-army', {})?.note).toContain(
      'Number from a copy of salvationarmy.org.uk, read ',
    );
    for (const line of ['line-999', 'line-salvation-army', 'line-childline'])
      expect(cardAfter(line, {})?.note).not.toContain('Not checked');
    expect(cardAfter('line-childline', { unreachableSinceOn: '2026-11-20' })).toBeUndefined();
    expect(cardAfter('line-fair-work-agency', {})).toBeUndefined();
  });
});

function never(): never {
  throw new Error('The contact has no card.');
}
