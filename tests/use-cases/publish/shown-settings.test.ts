import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from '../../../src/settings.ts';
import {
  findCurrentManifest,
  findShownChange,
  keepShownSettings,
} from '../../../src/use-cases/publish/shown-settings.ts';
import { createFixtureSite, type FixtureSite } from '../../support/sites/fixture-site.ts';

const chosen = {
  PUBLIC_URL: 'https://directory.example.org',
  OPERATOR_NAME: 'A council',
  OPERATOR_EMAIL: 'directory@example.org',
  DATA_LICENCE: 'CC-BY-4.0',
};
let site: FixtureSite;

beforeEach(async () => {
  site = await createFixtureSite(chosen);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await site.dispose();
});

const read = (changes: Record<string, string> = {}) =>
  readSettings({ DATA_DIR: site.dataDir, ...chosen, ...changes });

describe('what readers see of the settings', () => {
  it.each([
    [{}, undefined],
    [{ PORT: '5000', HOST: '0.0.0.0', TRUST_PROXY: '1' }, undefined],
    [{ PUBLIC_URL: 'https://other.example.org' }, 'was built for https://directory.example.org'],
    [{ OPERATOR_NAME: 'Another council' }, 'operator'],
    [{ OPERATOR_EMAIL: '' }, 'operator'],
    [{ OPERATOR_NAME: '' }, 'operator'],
    [{ OFFLINE: 'off' }, 'has been switched off'],
    [{ DATA_LICENCE: 'CC0-1.0' }, 'licence of its data as CC-BY-4.0'],
  ])('%j asks for a release: %s', async (changes, why) => {
    await site.publish();
    const release = await findCurrentManifest(site.dataDir);
    if (!release) throw new Error('nothing was published');
    const change = findShownChange(read(changes), release);
    if (why === undefined) expect(change).toBeUndefined();
    else expect(change).toContain(why);
  });
});

describe('a publish by hand', () => {
  const atShell = () => readSettings({ DATA_DIR: site.dataDir });

  it('keeps use without signal switched off until it is switched on again', async () => {
    vi.stubEnv('PUBLIC_URL', '');
    await site.publish({ settings: { ...site.settings, offline: false } });
    expect((await keepShownSettings(atShell())).offline).toBe(false);
    vi.stubEnv('OFFLINE', 'on');
    expect((await keepShownSettings(atShell())).offline).toBe(true);
  });

  it('keeps what the current release shows when no address is set', async () => {
    vi.stubEnv('PUBLIC_URL', '');
    await site.publish();
    expect(await keepShownSettings(atShell())).toMatchObject({
      publicUrl: chosen.PUBLIC_URL,
      operator: { name: chosen.OPERATOR_NAME, email: chosen.OPERATOR_EMAIL },
      dataLicence: 'CC-BY-4.0',
    });
  });

  it('goes by the settings when the address is set, and when there is no release', async () => {
    vi.stubEnv('PUBLIC_URL', '');
    expect(await keepShownSettings(atShell())).toEqual(atShell());
    await site.publish();
    vi.stubEnv('PUBLIC_URL', 'https://other.example.org');
    const given = read({ PUBLIC_URL: 'https://other.example.org', OPERATOR_NAME: '' });
    expect(await keepShownSettings(given)).toEqual(given);
  });
});
