/** What the public reads on the pages named here stands in src/words, so that another language reaches all of it. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Words, words } from '../src/words/words.ts';
import { readingGrade, sentencesIn } from './support/reading-grade.ts';

const root = join(import.meta.dirname, '..');

/** Pages and components whose words are all in the tables. */
const worded = [
  'src/components/{contact,print,search,who-to-call}/*.astro',
  'src/components/forms/{Choices,Field,FormGroup,Problems,TextArea}.astro',
  'src/components/frame/{EmergencyBar,ErrorSummary,SampleDataNotice,SiteFooter}.astro',
  'src/components/guidance/{PageReviewNote,Sources}.astro',
  'src/layouts/{Embed,Page,Report}.astro',
  'src/pages/{404,500}.astro',
  'src/components/languages/*.astro',
  'src/pages/{embed,help-and-support,offline,police-areas,print,report,who-to-call}/**/*.astro',
  'src/pages/boroughs/**/*.astro',
  'src/pages/[...language]/**/*.astro',
];
/** Scripts that write into those pages or answer for them. */
const scripts = ['src/client/*.ts', 'src/pages/report/*.ts'];
/** Of pages for other readers: signing in, administration, and the privacy page's buttons. */
const otherScripts = ['copy-removal.ts', 'going-live.ts', 'passkeys.ts'];

/** Words between tags, in what a reader hears, and in strings. */
const written = [
  /[^=]>\s*([A-Za-z][a-z]+[^<>{}=]*)</g,
  /\}\s+([A-Za-z][a-z]+ [^<>{}=()]*)</g,
  /\s(?:aria-label|title|label|legend|hint|description|alt|what)="([^"]+)"/g,
  /['`]([A-Z][a-z]+ [a-z][^'`]*)['`]/g,
];
const inStrings = [/['`]([A-Z][a-z]+(?: [^'`]*|[.…]))['`]/g];

function wordsIn(text: string): readonly string[] {
  return foundBy(written, text.slice(text.indexOf('\n---', 3) + 4));
}

function wordsOfScript(text: string): readonly string[] {
  return foundBy(inStrings, text.replaceAll(/new Error\([^;]*;/g, '').replaceAll(/^\s*\/\/.*$/gm, ''));
}

function foundBy(patterns: readonly RegExp[], text: string): readonly string[] {
  const bare = text.replaceAll(/\{?\/\*[\s\S]*?\*\/\}?/g, '');
  return patterns.flatMap((pattern) => [...bare.matchAll(pattern)].map((match) => (match[1] ?? '').trim()));
}

function filesOf(patterns: readonly string[]): readonly string[] {
  return globSync(patterns, { cwd: root }).filter(
    (file) => !otherScripts.some((name) => file.endsWith(name)),
  );
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('the pages for people at risk', () => {
  it('are seen', () => {
    expect(filesOf(worded).length).toBeGreaterThan(45);
    expect(filesOf(scripts).length).toBeGreaterThan(10);
  });

  it('would be found to have words of their own', () => {
    expect(wordsIn('---\n---\n<p class="a">\n  Who to call <b>now</b></p>')).toEqual(['Who to call', 'now']);
    expect(wordsIn('---\n---\n<p>{name}\n or call 101.</p>')).toEqual(['or call 101.']);
    expect(wordsIn('---\n---\n<a aria-label="Leave">{x ? \'Call first\' : y}</a>')).toEqual([
      'Leave',
      'Call first',
    ]);
    expect(wordsIn('---\n---\n<p>{words.contact.hours}</p>')).toEqual([]);
    expect(wordsOfScript("// 'Call now'\nthrow new Error('Lost its way.');\nshow('Loading.');")).toEqual([
      'Loading.',
    ]);
  });

  it('have none of their own, nor do their scripts', () => {
    const left = [
      ...filesOf(worded).flatMap((file) => wordsIn(read(file)).map((text) => `${file}: ${text}`)),
      ...filesOf(scripts).flatMap((file) => wordsOfScript(read(file)).map((text) => `${file}: ${text}`)),
    ];
    expect(left).toEqual([]);
  });

  // What the domain says in words is English: for those who keep the directory, mail and data files.
  it('take no words from the domain but names of postcode data, which licences ask for', () => {
    const taken = [...filesOf(worded), ...filesOf(scripts)].flatMap((file) =>
      [...read(file).matchAll(/import \{([^}]*)\} from '[./]*\/domain\//g)]
        .flatMap(([, names = '']) => names.split(','))
        .filter((name) => /(?:Words|Phrases|Line|counted)$/.test(name.trim()))
        .map((name) => `${file}: ${name.trim()}`),
    );
    expect(taken.filter((line) => !/: (?:findNationalLine|findAnsweringLine)$/.test(line))).toEqual([
      'src/components/frame/SiteFooter.astro: editionWords',
    ]);
  });

  it('write dates and lists in the language of the site', () => {
    const found = [...filesOf(worded), ...filesOf(['src/words/**/*.ts'])].filter(
      (file) => file !== 'src/words/en/browser.ts' && read(file).includes('en-GB'),
    );
    expect(found).toEqual([]);
  });
});

describe('the words', () => {
  it('leave no text empty', () => {
    const texts = (table: unknown): readonly unknown[] =>
      typeof table === 'object' && table !== null ? Object.values(table).flatMap(texts) : [table];
    expect(texts(words).length).toBeGreaterThan(500);
    expect(texts(words).filter((text) => text === '')).toEqual([]);
  });

  /** Whole sentences, with a word in place of what a page fills in; of sentences made by a function the pages are read. */
  const sentencesOf = (table: unknown): readonly string[] =>
    typeof table === 'string'
      ? sentencesIn(table.replaceAll(/\{\w+\}/g, 'it').replaceAll(/<[^>]+>/g, ''))
      : typeof table === 'object' && table !== null
        ? Object.values(table).flatMap(sentencesOf)
        : [];

  it.each(Object.keys(words) as readonly (keyof Words)[])(
    'of %s can be read by somebody of about nine',
    (name) => {
      const sentences = sentencesOf(words[name]).filter((sentence) => sentence.split(' ').length > 3);
      if (sentences.length > 0) expect(readingGrade(sentences)).toBeLessThan(4);
      expect(sentences.filter((sentence) => sentence.split(' ').length > 30)).toEqual([]);
    },
  );

  // As people say it: neither stiff nor a puzzle.
  it('have no “whom”, and no “may not” for “must not”', () => {
    const found = Object.entries(words).flatMap(([name, table]) =>
      sentencesOf(table)
        .filter((sentence) => /\bwhom\b|\b(?:they|you|someone) may not (?!be|mean|work)/i.test(sentence))
        .map((sentence) => `${name}: ${sentence}`),
    );
    expect(found).toEqual([]);
  });

  // Checked by the compiler: each of these is an error unless the type holds another language to the same names.
  it('are no language when anything lacks', () => {
    const { help: _help, ...tables } = words;
    // @ts-expect-error a table is missing
    const withoutTable: Words = tables;
    expect(withoutTable).not.toHaveProperty('help');

    const { title: _title, ...signs } = words.signs;
    // @ts-expect-error a text is missing
    const withoutText: Words['signs'] = signs;
    expect(withoutText).not.toHaveProperty('title');

    const { labour: _labour, ...each } = words.signs.forms.each;
    // @ts-expect-error one of the forms of exploitation is missing
    const withoutForm: Words['signs'] = { ...words.signs, forms: { ...words.signs.forms, each } };
    expect(withoutForm.forms.each).not.toHaveProperty('labour');

    const [first] = words.help.nrm.steps;
    // @ts-expect-error steps are missing
    const withoutSteps: Words['help']['nrm'] = { ...words.help.nrm, steps: [first] };
    expect(withoutSteps.steps).toHaveLength(1);

    const { 'line-999': _why, ...why } = words.whoToCall.answers.danger.why;
    const danger = { ...words.whoToCall.answers.danger, why };
    // @ts-expect-error nothing says why to call one of those who are called
    const withoutWhy: Words['whoToCall']['answers'] = { ...words.whoToCall.answers, danger };
    expect(withoutWhy.danger.why).not.toHaveProperty('line-999');

    // @ts-expect-error a sentence with a number in it is a text without it
    const withoutNumber: Words['frame']['emergency'] = { ...words.frame.emergency, call: 'Call 999' };
    expect(withoutNumber.call).toBe('Call 999');
  });
});

/** The tables that come with a script, by the imports that are there when it runs; those of `import()` come later. */
function tablesOf(script: string): readonly string[] {
  const files = new Set([script]);
  // Grows while it is walked.
  for (const file of files)
    for (const [, target = ''] of read(file).matchAll(/^import (?!type\b)[^;]*? from '(\.[^']+)';$/gm))
      files.add(normalize(join(dirname(file), target)));
  return [...files].filter((file) => file.startsWith('src/words/en/')).toSorted();
}

describe('a script in the browser', () => {
  it.each([
    ['main.ts', ['src/words/en/browser.ts']],
    ['search.ts', ['src/words/en/answers.ts', 'src/words/en/browser.ts']],
    ['who-to-call.ts', ['src/words/en/chosen-borough.ts']],
    ['offline.ts', []],
  ])('brings no words but its own: %s', (script, tables) => {
    expect(tablesOf(`src/client/${script}`)).toEqual(tables);
  });
});
