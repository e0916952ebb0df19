import { describe, expect, it } from 'vitest';
import { listChannelsIn } from '../../../src/domain/contacts/changes/channels-in-text.ts';
import { listNewChannels } from '../../../src/domain/contacts/changes/text-channels.ts';
import type { ContactFields } from '../../../src/domain/contacts/contact-record.ts';
import { emptyFields } from '../../../src/domain/contacts/fields/registry.ts';

describe('ways to be reached in a text', () => {
  it.each([
    ['Ring 07700 900999 at night.', ['07700900999']],
    ['Ring +44 7700 900999.', ['07700900999']],
    ['Ring +44 (0)7700 900999.', ['07700900999']],
    ['Ring ０７７００ ９００９９９.', ['07700900999']],
    ['Text 84433.', ['84433']],
    ['Write to Me@Evil.example.org, please.', ['me@evil.example.org']],
    ['See https://www.evil.example.org/pay?x=1.', ['evil.example.org/pay?x=1']],
    ['See evil.example.org!', ['evil.example.org']],
    ['Ask at evil dot example (evil.example).', ['evil.example']],
  ])('%s', (text, found) => {
    expect(listChannelsIn(text)).toEqual(found);
  });

  it.each([
    '',
    'Open 24 hours, 365 days a year, e.g. at 9.30am or 17:00–18:00.',
    'In an emergency ring 999, otherwise 101.',
    'Checked on 2026-11-21 and 21/11/2026; the plan runs 2024–2026. Room 1204, floor 3.',
  ])('none: %s', (text) => {
    expect(listChannelsIn(text)).toEqual([]);
  });
});

describe('addresses and sites that are written so that they are not seen', () => {
  it.each([
    ['See police-uk.рф', ['police-uk.рф']],
    ['See bücher.example', ['bücher.example']],
    ['See xn--bcher-kva.xn--p1ai', ['xn--bcher-kva.xn--p1ai']],
    ['See help.museum or help.xyz', ['help.museum', 'help.xyz']],
    ['See evil。example', ['evil.example']],
    ['See evil．example', ['evil.example']],
    ['See e\u00advil.exam\u200bple', ['evil.example']],
    ['See evil . example', ['evil.example']],
    ['See evil. org', ['evil.org']],
    ['See evil.co. uk', ['evil.co.uk']],
    ['See evil [dot] example', ['evil.example']],
    ['Write to evil (at) example dot org', ['evil@example.org']],
    ['Write to evil[at]example[dot]org', ['evil@example.org']],
    ['Write to evil at example dot org', ['example.org']],
    ['Write to evil AT example DOT org', ['example.org']],
    ['Write to evil＠example.org', ['evil@example.org']],
    ['Write to evil @ example.org', ['evil@example.org']],
    ['See evil[.]example', ['evil.example']],
    ['See evil (.) example', ['evil.example']],
    ['See evil·org', ['evil.org']],
    ['See evil-dot-example', ['evil.example']],
    ['Write to evil[@]example[.]org', ['evil@example.org']],
    ['Write to evil -at- example -dot- org', ['evil@example.org']],
    ['Write to evil_at_example_dot_org', ['evil@example.org']],
    ['Write to evil *at* example *dot* org', ['evil@example.org']],
    ['Write to e v i l @ e x a m p l e . o r g', ['evil@example.org']],
    ['Ask @evilhelp', ['@evilhelp']],
    ['See http://192.0.2.1/', ['192021', '192.0.2.1']],
    ['See ftp://evil/', ['ftp://evil']],
  ])('%s', (text, found) => {
    expect(listChannelsIn(text)).toEqual(found);
  });

  it.each([
    'First ask at the desk. Then wait, i.e. sit down. U.K. residents only.',
    'Looking at adults, e.g. over 60s. Net cost: none.',
    'J.R. Example, at the front desk',
    'Turn up at the desk (ask for the lead.) Or wait – at any time – in the hall.',
    'Adults · families • children; drop-in, look-at-first service. Plans A B C D E and F.',
  ])('are not seen in: %s', (text) => {
    expect(listChannelsIn(text)).toEqual([]);
  });
});

describe('what is new in an entry', () => {
  const entry: ContactFields = {
    ...emptyFields,
    role: 'Modern slavery lead',
    organisation: 'Hackney Council',
    telephone: '020 7946 0123',
    email: 'lead@example.org',
    website: 'https://www.example.org/slavery',
    notes: 'By night 07700 900123.',
  };
  const newNumber = 'Ring 020 7946 0999';
  const found = (changes: Partial<ContactFields>) => listNewChannels(entry, { ...entry, ...changes });

  it.each<[string, Partial<ContactFields>]>([
    ['role', { role: newNumber }],
    ['organisation', { organisation: newNumber }],
    ['hours', { hours: { kind: 'unknown', note: newNumber } }],
    ['notes', { notes: newNumber }],
    ['support', { support: { whom: newNumber, stages: ['during'] } }],
    ['person', { person: { name: newNumber, consentOn: '2026-11-01' } }],
    [
      'away',
      {
        away: {
          fromOn: null,
          untilOn: '2026-12-01',
          standIn: { name: newNumber, telephone: null, email: 'lead@example.org' },
        },
      },
    ],
  ])('is found in its %s', (field, changes) => {
    expect(found(changes)).toEqual([{ field, found: '02079460999' }]);
  });

  it.each([
    ['its own number', 'Ring +44 (0)20 7946 0123.'],
    ['its own number without the 0', 'Ring 20 7946 0123.'],
    ['its own number with when', 'Ring 020 7946 0123 (24 hours).'],
    ['its own address and site', 'Write to LEAD@example.org or see example.org/slavery.'],
    ['a number that stood there before, written otherwise', 'By night: 0 7 7 0 0 • 900123'],
    ['both in one line', '07700 900123, 020 7946 0123'],
    ['a date, a postcode and hours', 'From 1 December 2026: Mon–Fri 9am–5pm, 20 Example Street, E8 1EA.'],
  ])('is not %s', (_, notes) => {
    expect(found({ notes })).toEqual([]);
  });
});
