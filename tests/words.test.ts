/** What the public reads on the pages named here stands in src/words, so that another language reaches all of it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { words } from '../src/words/words.ts';

const root = join(import.meta.dirname, '..');

/** Pages and components whose words are all in the tables. */
const worded = [
  'src/components/{contact,who-to-call}/*.astro',
  'src/components/frame/{DemonstrationNotice,EmergencyStrip,ErrorSummary,ExitThisPage,SiteFooter}.astro',
  'src/components/search/*.astro',
  'src/layouts/Page.astro',
  'src/pages/{index,find,offline/index}.astro',
  'src/pages/boroughs/[[]slug].astro',
  'src/pages/who-to-call/*.astro',
];
/** Shown on other pages only, which are not in the tables yet. */
const notYet = ['CallFirst.astro', 'SupportServices.astro'];

/** Words between tags, in what a reader hears, and in strings. */
const written = [
  /[^=]>\s*([A-Z][a-z]+[^<>{}=]*)</g,
  /\s(?:aria-label|title|label|legend|hint|description|alt)="([^"]+)"/g,
  /['`]([A-Z][a-z]+ [a-z][^'`]*)['`]/g,
];

function wordsIn(text: string): readonly string[] {
  const template = text.slice(text.indexOf('\n---', 3) + 4).replaceAll(/\{?\/\*[\s\S]*?\*\/\}?/g, '');
  return written.flatMap((pattern) =>
    [...template.matchAll(pattern)].map((match) => (match[1] ?? '').trim()),
  );
}

it('finds words that stand in a page', () => {
  expect(wordsIn('---\n---\n<p class="a">\n  Who to call <b>now</b></p>')).toEqual(['Who to call']);
  expect(wordsIn('---\n---\n<a aria-label="Leave">{x ? \'Call first\' : y}</a>')).toEqual([
    'Leave',
    'Call first',
  ]);
  expect(wordsIn('---\n---\n<p>{words.contact.hours}</p>')).toEqual([]);
});

it('leaves none in the pages whose words are in the tables', () => {
  const files = globSync(worded, { cwd: root }).filter((file) => !notYet.some((name) => file.endsWith(name)));
  expect(files.length).toBeGreaterThan(20);
  const left = files.flatMap((file) =>
    wordsIn(readFileSync(join(root, file), 'utf8')).map((text) => `${file}: ${text}`),
  );
  expect(left).toEqual([]);
});

it('has no empty word', () => {
  const texts = (table: unknown): readonly unknown[] =>
    typeof table === 'object' && table !== null ? Object.values(table).flatMap(texts) : [table];
  expect(texts(words).length).toBeGreaterThan(150);
  expect(texts(words).filter((text) => text === '')).toEqual([]);
});
