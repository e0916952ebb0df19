/** What a person can run, set or ask for has its line in the documentation, and what is documented exists. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { environmentVariables } from '../src/settings.ts';
import { urls } from '../src/urls.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json'))).scripts;

const documents = ['README.md', ...globSync('{db,scripts,src,tests}/**/README.md', { cwd: root })];

describe('the README of the project', () => {
  const readme = read('README.md');

  it('is short enough to be read: 120 lines, none over 200 characters', () => {
    const lines = readme.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(120);
    expect(lines.filter((line) => line.length > 200)).toEqual([]);
  });

  it('tells how to start and how to test', () => {
    expect(readme).toMatch(/^npm start /m);
    expect(readme).toMatch(/^npm test /m);
  });

  it('leads to every other README', () => {
    const missing = documents.filter((file) => file !== 'README.md' && !reachable('README.md').has(file));
    expect(missing).toEqual([]);
  });
});

describe('commands', () => {
  it('have their line in scripts/README.md', () => {
    const readme = read('scripts/README.md');
    const missing = Object.keys(scripts)
      .map((name) => (['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`))
      .filter((command) => !new RegExp(`^\\| \`${command}[ \`]`, 'm').test(readme));
    expect(missing).toEqual([]);
  });

  it('exist where they are named', () => {
    const named = documents.flatMap((file) =>
      [...read(file).matchAll(/npm run (?:-s )?([a-z][a-z-]*)/g)].map((match) => ({
        file,
        name: match[1] ?? '',
      })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ name }) => !(name in scripts))).toEqual([]);
  });
});

describe('settings', () => {
  it('have their row in scripts/deploy/README.md', () => {
    const readme = read('scripts/deploy/README.md');
    const missing = [...environmentVariables, 'CHROMIUM'].filter(
      (name) => !readme.includes(`\n| \`${name}\` |`),
    );
    expect(missing).toEqual([]);
  });
});

describe('routes', () => {
  const rows = read('src/README.md')
    .split('\n')
    .filter((line) => line.startsWith('| `/'));
  const listed = new Set(
    rows.flatMap((row) => [...row.matchAll(/`(\/[^`]*)`/g)].map((match) => match[1] ?? '')),
  );

  it('have their row in src/README.md, as src/urls.ts writes them', () => {
    const missing = Object.entries(urls).filter(([name, url]) => {
      const template = url.length === 0 ? (url as () => string)() : routeTemplates[name];
      return template === undefined || !listed.has(template);
    });
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  it('have it for every page there is', () => {
    const pages = globSync('src/pages/**/*.{astro,ts}', { cwd: root })
      .filter((file) => !/\/_/.test(file))
      .map((file) => file.replace(/^src\/pages/, '').replace(/\.(astro|ts)$/, ''))
      .map((path) =>
        path
          .replace(/(?<=.)\/index$/, '')
          .replace(/^\/index$/, '/')
          // In English; the other languages have the same below their code.
          .replace('/[...language]', '')
          .replace(/^$/, '/')
          .replace('[file].bin', '[part]-[digest].bin')
          // As the publisher names them: src/use-cases/publish/release/store-file.ts.
          .replace(/(?<=^\/api\/open-referral\/.*?)(?:index)?\.json$/, '')
          .replaceAll('[', '{')
          .replaceAll(']', '}'),
      );
    expect(pages.length).toBeGreaterThan(60);
    expect(pages.filter((page) => !listed.has(page) && !listed.has(`${page}/`))).toEqual([]);
  });
});

describe('decision records', () => {
  it('stand under a heading of their own that begins with a date', () => {
    const undated = documents.flatMap((file) =>
      read(file)
        .split(/^## /m)
        .filter((part) => part.startsWith('Decisions\n'))
        .flatMap((part) => [...part.matchAll(/^### (.+)$/gm)].map((match) => match[1] ?? ''))
        .filter((heading) => !/^2\d{3}-\d{2}-\d{2}: \S/.test(heading))
        .map((heading) => `${file}: ${heading}`),
    );
    expect(undated).toEqual([]);
  });
});

describe('links of the documentation', () => {
  it('lead to files, folders and headings that exist', () => {
    const links = documents.flatMap((file) => linksOf(file));
    expect(links.length).toBeGreaterThan(100);
    const dead = links.filter(
      ({ path, heading }) =>
        !existsSync(join(root, path)) || (heading !== '' && !headingsOf(path).has(heading)),
    );
    expect(dead).toEqual([]);
  });
});

describe('files that the documentation names', () => {
  it('are beside the README that names them, or at that path from it or from the root', () => {
    const named = documents.flatMap((file) =>
      [...read(file).matchAll(fileInBackticks)].map((match) => ({ file, name: match[1] ?? '' })),
    );
    expect(named.length).toBeGreaterThan(100);
    const missing = named.filter(
      ({ file, name }) => !existsSync(join(root, dirname(file), name)) && !existsSync(join(root, name)),
    );
    expect(missing).toEqual([]);
  });
});

/** `name.ts` or `name.astro`; not a pattern (`…-page.ts`, `{name}.astro`), nor the text of a link: its target counts. */
const fileInBackticks = /`([^`\s…*{]+\.(?:ts|astro))`(?!\])/g;

/** The links of a document that stay in the project; `path` from the root. */
function linksOf(file: string) {
  return [...read(file).matchAll(/\]\((?![a-z]+:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map((match) => ({
    file,
    path: match[1] ? normalize(join(dirname(file), match[1])) : file,
    heading: match[2] ?? '',
  }));
}

/** What GitHub makes of the headings of a document: the fragments of links to them. */
function headingsOf(file: string): ReadonlySet<string> {
  const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map((match) => match[1] ?? '');
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
}

/** All documents that the links of one lead to, and theirs. */
function reachable(from: string): ReadonlySet<string> {
  const reached = new Set([from]);
  for (const file of reached)
    for (const { path } of linksOf(file)) if (documents.includes(path)) reached.add(path);
  return reached;
}

/** How src/README.md writes the paths that have a part to fill in. */
const routeTemplates: Readonly<Record<string, string>> = {
  adminMerge: '/admin/contacts/merge/',
  borough: '/boroughs/{slug}/',
  boroughPoster: '/boroughs/{slug}/poster/',
  boroughPosterCard: '/boroughs/{slug}/poster/card/',
  boroughStaffSheet: '/boroughs/{slug}/staff-sheet/',
  embedBorough: '/embed/{slug}/',
  boardMeeting: '/board/meetings/{id}/',
  apiAdminBoardRecord: '/api/admin/board/{id}',
  adminBoardNew: '/admin/board/new/',
  adminBoardRecord: '/admin/board/{id}/',
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
  adminCalendarFeed: '/admin/calendar/{token}.ics',
  adminCall: '/admin/calls/{id}/',
  adminTogetherDone: '/admin/contacts/together/{id}/',
  adminPerson: '/admin/people/{id}/',
  postcodeIndex: '/lookup/{part}-{digest}.bin',
  adminSetUp: '/admin/set-up/{token}',
  adminResetPasswordLink: '/admin/reset-password/{token}',
  adminPasskey: '/admin/auth/passkey/{ceremony}',
};
