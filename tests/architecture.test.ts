/** The design's import rules, read off the source: data flows one way, and the tree shows it. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Parts of the tree, most specific first. Settings and URLs are leaves that almost anyone may use. */
const parts = [
  // The root of the publisher's bundle: what it publishes is rendered by pages, which nothing else meets.
  ['publisher', 'src/publisher/'],
  ['build', 'src/build/'],
  ['urls', 'src/urls.ts'],
  ['settings', 'src/settings.ts'],
  ['read model', 'db/publishing/board-read-model.ts'],
  ['read model', 'db/publishing/read-model.ts'],
  ['read model', 'db/publishing/status-read-model.ts'],
  ['words', 'src/words/'],
  ['domain', 'src/domain/'],
  ['use cases', 'src/use-cases/'],
  ['server', 'src/server/'],
  ['middleware', 'src/middleware.ts'],
  ['admin', 'src/admin/'],
  ['admin API', 'src/admin-api/'],
  ['admin pages', 'src/pages/admin/'],
  ['admin pages', 'src/pages/api/admin/'],
  // Not for staff, but like theirs it acts.
  ['admin pages', 'src/pages/confirm/'],
  ['admin pages', 'src/pages/report/'],
  ['pages', 'src/pages/'],
  ['layouts', 'src/layouts/'],
  ['components', 'src/components/'],
  ['client', 'src/client/'],
  ['styles', 'src/styles/'],
  ['page context', 'src/env.d.ts'],
  ['London', 'db/reference/london/'],
  ['db', 'db/'],
  ['scripts', 'scripts/'],
  ['tests', 'tests/'],
  ['tool settings', ''],
] as const;
type Part = (typeof parts)[number][0];

const mayImport = {
  // What is London's: data alone.
  London: [],
  domain: ['London'],
  // What the public reads, in a language. What is decided of a contact is said here, and not the other way round.
  words: ['domain'],
  urls: ['domain'],
  settings: [],
  db: ['London', 'domain', 'settings'],
  'read model': ['db', 'domain', 'settings'],
  'use cases': ['db', 'read model', 'domain', 'settings', 'urls'],
  publisher: ['use cases', 'read model', 'db', 'settings'],
  build: ['use cases', 'settings', 'words'],
  // What the pages under /admin are, and what their forms do.
  admin: ['use cases', 'domain', 'urls', 'settings', 'components'],
  'admin API': ['use cases', 'domain', 'urls', 'settings'],
  middleware: ['admin', 'use cases', 'urls'],
  // Who may send a file is asked before its page is reached.
  server: ['admin', 'use cases', 'domain', 'settings', 'urls'],
  'admin pages': [
    'admin',
    'admin API',
    'words',
    'use cases',
    'domain',
    'urls',
    'settings',
    'layouts',
    'components',
    'read model',
    'client',
  ],
  pages: ['read model', 'words', 'domain', 'urls', 'settings', 'layouts', 'components', 'styles'],
  layouts: ['admin', 'words', 'components', 'domain', 'urls', 'styles', 'client', 'read model'],
  // A part that few pages show brings its own styles, so that the others do not carry them.
  components: ['words', 'domain', 'urls', 'styles'],
  client: ['domain', 'urls', 'words'],
  styles: [],
  'page context': ['domain', 'use cases', 'db'],
  scripts: ['build', 'use cases', 'London', 'db', 'domain', 'settings', 'urls'],
} as const satisfies Partial<Record<Part, readonly Part[]>>;

/**
 * Where a rule gives way, and why. The entry points that start a server are the one place where scripts meet it, and
 * the server is where the database is opened.
 */
const exceptions: Readonly<Record<string, readonly Part[]>> = {
  'scripts/commands/start.ts': ['server'],
  'scripts/dev.ts': ['server'],
};

/** Folders that hold more than about fifteen files because all are of one kind. */
const ofOneKind: Readonly<Record<string, string>> = {
  'db/schema': 'a file for the tables of each aggregate',
  scripts: 'a file for each command',
  'scripts/bench': 'a file for each measurement',
  'src/words/translations': 'a file for each language',
  'src/pages': 'routes',
  'src/pages/admin': 'routes',
};

function partOf(file: string): Part {
  return parts.find(([, prefix]) => file.startsWith(prefix))?.[0] ?? 'tool settings';
}

const files = globSync('{src,db,scripts}/**/*.{ts,astro}', { cwd: root }).map((file) =>
  file.split(sep).join('/'),
);

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?<![.\w])(?:from|import)\s*\(?\s*['"]([^'"\s]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );
}

/** Relative imports of a file, as paths from the root. */
function targetsOf(file: string): readonly string[] {
  return importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) =>
      normalize(join(dirname(file), specifier))
        .split(sep)
        .join('/'),
    );
}

const edges = new Map(files.map((file) => [file, targetsOf(file)]));

/** A room is what the tree calls one subject: a folder of the domain, of the use cases, of the components, of db. */
function roomOf(file: string): string {
  const depth = /^(?:src\/(?:admin|domain|use-cases|components)|db\/reference\/london)\//.test(file) ? 3 : 2;
  const parts = file.split('/');
  // A file that lies beside rooms is a room of its own.
  return parts.length > depth ? parts.slice(0, depth).join('/') : file;
}

/** The strongly connected parts of more than one member (Tarjan). */
function findCircles(graph: ReadonlyMap<string, Iterable<string>>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    order.set(node, order.size);
    let low = order.get(node) ?? 0;
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (stack.includes(next)) low = Math.min(low, lowest.get(next) ?? order.get(next) ?? 0);
    }
    lowest.set(node, low);
    if (low === order.get(node)) {
      const circle = stack.splice(stack.indexOf(node));
      if (circle.length > 1) circles.push(circle.toSorted());
    }
    return low;
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles;
}

describe('the import rules of the design', () => {
  it('see the source', () => {
    expect(files.length).toBeGreaterThan(400);
  });

  it('let every file import only what its place in the tree may', () => {
    const broken = files.flatMap((file) => {
      const part = partOf(file);
      const allowed: readonly Part[] = [
        part,
        ...(mayImport[part as keyof typeof mayImport] ?? []),
        ...(exceptions[file] ?? []),
      ];
      return (edges.get(file) ?? [])
        .filter((target) => !allowed.includes(partOf(target)))
        .map((target) => `${file} imports ${target}`);
    });
    expect(broken).toEqual([]);
  });

  // What is asked of the database, and how, is then found in one place. Of the connection itself src/ may know the file.
  it('keep SQL in db/: nothing in src/ knows a table, a query builder or SQLite', () => {
    const statements =
      /\$client\.(?!(?:name|memory)\b)\w+|\b(?:database|transaction)\.(?:select|insert|update|delete|query|run|get|all)\b/g;
    const found = files
      .filter((file) => file.startsWith('src/'))
      .flatMap((file) =>
        [
          ...importsOf(file).filter((name) => /^(?:drizzle-orm|better-sqlite3)(?:\/|$)/.test(name)),
          ...(edges.get(file) ?? []).filter((target) => /^db\/schema(?:\/|\.ts$)/.test(target)),
          ...(readFileSync(join(root, file), 'utf8').match(statements) ?? []),
        ].map((what) => `${file}: ${what}`),
      );
    expect(found).toEqual([]);
  });

  it('find circles where there are some', () => {
    const graph = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['b', 'a']],
      ['d', ['e']],
      ['e', []],
    ]);
    expect(findCircles(graph)).toEqual([['a', 'b', 'c']]);
    expect(findCircles(new Map([...graph, ['c', ['e']]]))).toEqual([]);
  });

  it('know no circle of files', () => {
    expect(findCircles(edges)).toEqual([]);
  });

  it('tie no rooms to a knot', () => {
    const rooms = new Map<string, Set<string>>();
    for (const [file, targets] of edges) {
      const room = roomOf(file);
      const others = rooms.get(room) ?? new Set();
      for (const target of targets) if (roomOf(target) !== room) others.add(roomOf(target));
      rooms.set(room, others);
    }
    expect(findCircles(rooms)).toEqual([]);
  });

  it('keep rooms small: about fifteen files at one level, unless all are of one kind', () => {
    const counts = Map.groupBy(files, (file) => dirname(file));
    const full = [...counts].filter(([folder, held]) => held.length > 16 && !(folder in ofOneKind));
    expect(full.map(([folder, held]) => `${folder}: ${held.length}`)).toEqual([]);
  });

  it('keep the domain pure: zod and small pure libraries, no I/O', () => {
    const libraries = new Set(
      files
        .filter((file) => partOf(file) === 'domain')
        .flatMap(importsOf)
        .filter((specifier) => !specifier.startsWith('.')),
    );
    expect([...libraries].sort()).toEqual([
      'ipaddr.js',
      'libphonenumber-js/max',
      'libphonenumber-js/min',
      'postcode',
      'zod',
    ]);
  });

  it('keep clock and chance out of the domain', () => {
    for (const file of files.filter((name) => partOf(name) === 'domain')) {
      const text = readFileSync(join(root, file), 'utf8');
      expect(text, file).not.toMatch(/Date\.now|new Date\(\)|Math\.random|performance\.now|process\./);
    }
  });

  // Handing the environment on to a child process (`...process.env`) reads no setting.
  it('keep Astro out of the scripts, and the environment in one module', () => {
    for (const file of files) {
      const text = readFileSync(join(root, file), 'utf8');
      if (partOf(file) === 'scripts') expect(text, file).not.toMatch(/from ['"]astro:/);
      else if (partOf(file) !== 'settings') expect(text, file).not.toMatch(/(?<!\.\.\.)process\.env\b/);
    }
  });

  // One process makes many releases: what a page had kept from one of them would be wrong in the next.
  it('keep nothing in the modules of what is rendered', () => {
    const rendered = new Set<string>([
      'domain',
      'urls',
      'pages',
      'admin',
      'admin API',
      'admin pages',
      'layouts',
      'components',
    ]);
    const changeable =
      /^(?:export )?let |^(?:export )?const \w+(?:: [^=\n]+)? = (?:new (?:Weak)?(?:Map|Set)(?:<[^\n]*>)?\(\)|\[\]|\{\});/gm;
    const found = files
      .filter((file) => rendered.has(partOf(file)))
      .flatMap((file) => {
        const text = readFileSync(join(root, file), 'utf8');
        // What stands at the top of a page runs for each request.
        const top = file.endsWith('.astro') ? '' : text;
        return [...top.matchAll(changeable)].map(([match]) => `${file}: ${match}`);
      });
    expect(found.toSorted()).toEqual(
      [
        // Found by its own handler, which does not change.
        'src/admin-api/endpoint.ts: const made = new WeakMap<APIRoute, AdminRoute>();',
        // Follows from Unicode alone.
        'src/domain/telephone/plain-digits.ts: const values = new Map<string, string>();',
      ].toSorted(),
    );
  });

  it('hold for files one can keep in the head', () => {
    // A translation is one file, so that it is found at once: a list of pairs, of which many take four lines.
    const most = (file: string) => (dirname(file) === 'src/words/translations' ? 500 : 400);
    for (const file of files) {
      expect(readFileSync(join(root, file), 'utf8').split('\n').length, file).toBeLessThanOrEqual(most(file));
    }
  });
});
