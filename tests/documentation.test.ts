/** What a person can run, set or ask for has its line in the documentation, and what is documented exists. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { environmentVariables } from '../src/settings.ts';
import { urls } from '../src/urls.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const readme = read('README.md');
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json'))).scripts;

describe('the README', () => {
  it.each(Object.keys(scripts))('tells what the command %s does', (name) => {
    const command = ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;
    expect(readme).toContain(`\`${command}`);
  });

  it('names no command that does not exist', () => {
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z][a-z-]*)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each([...environmentVariables, 'CHROMIUM'])('tells what the setting %s does', (name) => {
    expect(readme).toContain(`\`${name}\``);
  });

  it.each(
    Object.entries(urls).map(
      ([name, url]) => [name, url.length === 0 ? (url as () => string)() : undefined] as const,
    ),
  )('lists the route %s', (name, path) => {
    const template = path ?? routeTemplates[name];
    expect(template, `urls.${name} needs a template below`).toBeDefined();
    expect(readme).toContain(`\`${template}\``);
  });

  it('lists every page there is', () => {
    const pages = globSync('src/pages/**/*.{astro,ts}', { cwd: root })
      .filter((file) => !/\/_/.test(file))
      .map((file) => file.replace(/^src\/pages/, '').replace(/\.(astro|ts)$/, ''))
      .map((path) =>
        path
          .replace(/(?<=.)\/index$/, '')
          .replace(/^\/index$/, '/')
          .replace('[file].bin', '[part]-[digest].bin')
          // As the publisher names them: src/use-cases/publish/store-file.ts.
          .replace(/(?<=^\/api\/open-referral\/.*?)(?:index)?\.json$/, '')
          .replaceAll('[', '{')
          .replaceAll(']', '}'),
      );
    for (const page of pages)
      expect(readme, page).toMatch(new RegExp(`\`${page.replace(/[{}.]/g, '\\$&')}/?\``));
  });

  it('points only at files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(() => readFileSync(join(root, link)), link).not.toThrow();
  });
});

describe('the documentation of folders', () => {
  const files = globSync('{db,scripts,src,tests}/**/README.md', { cwd: root });

  it('points only at files and folders that exist', () => {
    expect(files.length).toBeGreaterThan(10);
    const dead = files.flatMap((file) =>
      [...read(file).matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)[^)]*\)/g)]
        .map((match) => match[1] ?? '')
        .filter((link) => !existsSync(join(root, dirname(file), link)))
        .map((link) => `${file}: ${link}`),
    );
    expect(dead).toEqual([]);
  });
});

/** How the README writes the paths that have a part to fill in. */
const routeTemplates: Readonly<Record<string, string>> = {
  adminMerge: '/admin/contacts/merge/',
  borough: '/boroughs/{slug}/',
  boroughPoster: '/boroughs/{slug}/poster/',
  boroughCards: '/boroughs/{slug}.vcf',
  boroughPhoneCards: '/boroughs/{slug}/phone.vcf',
  policeArea: '/police-areas/{slug}/',
  whoToCallState: '/who-to-call/{...state}/',
  confirm: '/confirm/{token}',
  report: '/report/{contact}',
  apiBorough: '/api/v1/boroughs/{slug}.json',
  openReferralService: '/api/open-referral/v3/services/{id}',
  apiAdminContact: '/api/admin/contacts/{id}',
  apiAdminVerifications: '/api/admin/contacts/{id}/verifications',
  adminContact: '/admin/contacts/{id}/',
  adminContactEdit: '/admin/contacts/{id}/edit/',
  adminPerson: '/admin/people/{id}/',
  postcodeIndex: '/lookup/{part}-{digest}.bin',
  adminSetUp: '/admin/set-up/{token}',
  adminResetPasswordLink: '/admin/reset-password/{token}',
  adminPasskey: '/admin/auth/passkey/{ceremony}',
};
