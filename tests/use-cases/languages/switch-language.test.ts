/** Taking a translation off the site and putting it back: who may, what it leaves behind, and what readers get. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents, verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { translationCodes } from '../../../src/domain/languages/languages.ts';
import { readLanguages } from '../../../src/use-cases/languages/read-languages.ts';
import { switchLanguageOff } from '../../../src/use-cases/languages/switch-language-off.ts';
import { switchLanguageOn } from '../../../src/use-cases/languages/switch-language-on.ts';
import { referenceDatabase } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';

let database: Database;
beforeEach(() => {
  database = referenceDatabase();
});

const now = new Date('2026-12-01T12:00:00Z');
const as = (who = people.administrator) => acting(database, who, now);
const languages = () => readDirectory(database, '2026-12-01').languages;

describe('switching a translation off', () => {
  it('takes it out of the next release, is audited and says since when and by whom', () => {
    expect(switchLanguageOff(as(), 'ar')).toEqual({ kind: 'switched', code: 'ar' });
    expect(languages()).not.toContain('ar');
    expect(languages()).toHaveLength(translationCodes.length - 1);
    expect(findOpenPublishRequests(database).count).toBe(1);
    expect(listAuditEvents(database, { limit: 1 }).events[0]).toMatchObject({
      action: 'language.switch-off',
      subject: 'language:ar',
      actor: people.administrator.id,
      before: { isOn: true },
      after: { isOn: false },
    });
    expect(verifyAuditChain(database)).toMatchObject({ isWhole: true });
    const rows = readLanguages(as());
    expect(rows.filter(({ off }) => off !== null).map(({ code, off }) => [code, off])).toEqual([
      ['ar', { code: 'ar', at: now.toISOString(), by: people.administrator.id }],
    ]);
  });

  it('twice is written once, and so is switching on what is on', () => {
    switchLanguageOff(as(), 'ar');
    expect(switchLanguageOff(as(), 'ar')).toEqual({ kind: 'unchanged' });
    expect(switchLanguageOn(as(), 'pl')).toEqual({ kind: 'unchanged' });
    expect(findOpenPublishRequests(database).count).toBe(1);
  });

  it('is undone by switching it on, which readers get too', () => {
    const before = languages();
    switchLanguageOff(as(), 'ar');
    expect(switchLanguageOn(as(), 'ar')).toEqual({ kind: 'switched', code: 'ar' });
    expect(languages()).toEqual(before);
    expect(findOpenPublishRequests(database).count).toBe(2);
    expect(listAuditEvents(database, { limit: 1 }).events[0]).toMatchObject({
      action: 'language.switch-on',
      before: { isOn: false },
      after: { isOn: true },
    });
  });

  it.each(['en', 'xx', '', 'AR', 'constructor', 'ar/'])(
    'of what is no translation is refused: %j',
    (code) => {
      expect(switchLanguageOff(as(), code)).toEqual({ kind: 'not-found' });
      expect(switchLanguageOn(as(), code)).toEqual({ kind: 'not-found' });
    },
  );

  it('is for administrators, and a refusal is on record', () => {
    for (const who of [people.editor, people.viewer]) {
      expect(switchLanguageOff(as(who), 'ar')).toMatchObject({ kind: 'refused', reason: 'role' });
      expect(listAuditEvents(database, { limit: 1 }).events[0]).toMatchObject({
        action: 'language.switch-off-refused',
        subject: 'language:ar',
      });
    }
    switchLanguageOff(as(), 'ar');
    expect(switchLanguageOn(as(people.editor), 'ar')).toMatchObject({ kind: 'refused' });
    expect(languages()).not.toContain('ar');
  });
});
