/** The page of the languages over HTTP: what it says of each translation, and its one-press switch. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { switchedOffLanguages } from '../../../db/schema/guidance.ts';
import { translationCodes, translations } from '../../../src/domain/languages/languages.ts';
import { addDays, dateWords, londonDateOf } from '../../../src/domain/time/calendar.ts';
import { urls } from '../../../src/urls.ts';
import { recordTranslationReview } from '../../../src/use-cases/guidance/record-translation-review.ts';
import { switchLanguageOff } from '../../../src/use-cases/languages/switch-language-off.ts';
import { acting, people as actors } from '../../support/people/acting.ts';
import { type AdminSite, type SignedInClient, startAdminSite } from '../../support/sites/admin-site.ts';

let site: AdminSite;
let admin: SignedInClient;
let editor: SignedInClient;
beforeAll(async () => {
  site = await startAdminSite();
  await site.holdPublisher();
  // As a new directory has them: sites of tests have one, so that a release has fewer pages.
  site.database.delete(switchedOffLanguages).run();
  admin = await site.signedIn('admin');
  editor = await site.signedIn('editor', ['E09000012']);
});
afterAll(() => site?.stop());

const today = londonDateOf(new Date());
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:])/g, '');
/** The row of one translation, as its words. */
const rowOf = async (english: string) => {
  const { body } = await admin.get(urls.adminLanguages());
  return plain(body.split(`<th scope="row">${english}</th>`)[1]?.split('</tr>')[0] ?? '');
};
const press = (fields: Readonly<Record<string, string>>) => admin.post(urls.adminLanguages(), fields);
const languagesOn = () => readDirectory(site.database, today).languages;

it('names every translation in English and in itself, as on and not yet read', async () => {
  const { body } = await admin.get(urls.adminLanguages());
  for (const code of translationCodes) {
    const { english, name, locale, direction } = translations[code];
    expect(body).toContain(`<th scope="row">${english}</th>`);
    expect(body.replace(/\s+/g, ' ')).toMatch(
      new RegExp(`<span lang="${locale}" dir="${direction}"> ?${name} ?</span>`),
    );
  }
  expect(body).toContain(`${translationCodes.length} translations, all switched on`);
  expect(await rowOf('Arabic')).toMatch(/Not yet .* On Switch off: Arabic/);
});

describe('one press', () => {
  it('switches a translation off, says since when and by whom, and another switches it on', async () => {
    const off = await press({ act: 'switch-off', code: 'ar' });
    expect([off.status, off.location]).toEqual([
      303,
      expect.stringMatching(/^\/admin\/languages\/\?done=language-off&request=\d+#saved$/),
    ]);
    expect(languagesOn()).not.toContain('ar');
    expect((await admin.get(off.location ?? '')).body).toContain(
      'Its addresses lead to the pages in English',
    );
    expect(await rowOf('Arabic')).toContain(`Off since ${dateWords(today)}, by The admin Switch on: Arabic`);
    expect(await rowOf('Polish')).toContain('Switch off: Polish');
    expect((await press({ act: 'switch-off', code: 'ar' })).location).toContain('done=language-unchanged');
    expect((await press({ act: 'switch-on', code: 'ar' })).location).toContain('done=language-on');
    expect(languagesOn()).toContain('ar');
  });

  it('of an editor, or for what is no translation, changes nothing', async () => {
    for (const act of ['switch-off', 'reviewed'])
      expect(
        (await editor.post(urls.adminLanguages(), { act, code: 'ar', on: today, readBy: 'x' })).status,
      ).toBe(403);
    expect((await editor.get(urls.adminLanguages())).status).toBe(403);
    for (const act of ['switch-off', 'switch-on', 'review-withdrawn'])
      expect((await press({ act, code: 'xx', 'reviewed-on': today })).status).toBe(400);
    expect((await press({ act: 'reviewed', code: 'en', on: '', readBy: '' })).status).toBe(400);
    expect(languagesOn()).toHaveLength(translationCodes.length);
  });
});

describe('that a native speaker has read a translation', () => {
  const readBy = 'Made-up interpreters <b>service</b>';

  it('is sent back with what was typed when the day is to come or nobody is named', async () => {
    const tomorrow = addDays(today, 1);
    const { status, body } = await press({ act: 'reviewed', code: 'pl', on: tomorrow, readBy: ' ' });
    expect(status).toBe(400);
    expect(body).toContain('<a href="#on-pl">That day is still to come</a>');
    expect(body).toContain('<a href="#read-by-pl">Say who read it: a role or an organisation</a>');
    expect(body).toMatch(new RegExp(`id="on-pl"[^>]*value="${tomorrow}"`));
    expect(body).toMatch(new RegExp(`id="on-ar"[^>]*value="${today}"`));
    expect(body.match(/<details[^>]* open/g)).toHaveLength(1);
  });

  it('is recorded with its day and reader, asks for a release, and is taken back', async () => {
    const done = await press({ act: 'reviewed', code: 'pl', on: today, readBy });
    expect(done.location).toMatch(/done=translation-reviewed&request=\d+#saved/);
    const { body } = await admin.get(urls.adminLanguages());
    expect(body).toContain('Made-up interpreters &lt;b&gt;service&lt;/b&gt;');
    expect(await rowOf('Polish')).toMatch(
      new RegExp(
        `Yes Read on ${dateWords(today)} by Made-up .*To be read again by ${dateWords(addDays(today, 365))}\\.`,
      ),
    );
    expect((await admin.get('/admin/audit/')).body).toContain('Polish translation');
    const back = await press({ act: 'review-withdrawn', code: 'pl', 'reviewed-on': today });
    expect(back.location).toContain('done=translation-review-withdrawn');
    expect(await rowOf('Polish')).toContain('Not yet');
  });
});

describe('the work list', () => {
  const section = async (client: SignedInClient) =>
    plain((await client.get('/admin/')).body.split('id="translations"')[1]?.split('</section>')[0] ?? '');

  it('has one line for all that nobody has read, which leads administrators to the page', async () => {
    const all = await section(admin);
    expect(all).toContain(
      `${translationCodes.length} translations have not been read by a native speaker, and the pages say so: Albanian, Amharic, Arabic,`,
    );
    expect(all).toContain('Say who has read one, or switch one off');
    expect(await section(editor)).not.toContain('switch one off');
    expect((await admin.get('/admin/')).body.match(/translations have not been read/g)).toHaveLength(1);
  });

  it('says in a line of its own what is to be read again, and nothing of what is off', async () => {
    const asThen = (on: string) => acting(site.database, actors.administrator, new Date(`${on}T12:00:00Z`));
    const writtenOn = '2026-11-30';
    recordTranslationReview(asThen(writtenOn), { code: 'vi', on: writtenOn, readBy: 'A made-up reader' });
    switchLanguageOff(asThen(writtenOn), 'am');
    const all = await section(admin);
    expect(all).toContain(`${translationCodes.length - 2} translations have not been read`);
    expect(all).not.toMatch(/Amharic|Vietnamese/);
  });
});
