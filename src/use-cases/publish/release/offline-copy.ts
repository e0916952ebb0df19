/**
 * Makes the offline files of a release: all text of the public site in one file, and the service worker that stores it;
 * or, when the operator has switched that off, a worker that removes every copy. README.md says why it is done this
 * way.
 */
import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { isTranslationCode } from '../../../domain/languages/languages.ts';
import { mayBeFramed, urls } from '../../../urls.ts';
import { policyOf } from './content-policies.ts';
import { createDigestMemory, type Recall } from './digest-memory.ts';
import type { PageLinks } from './page-links.ts';
import type { ReleaseFile } from './release-layout.ts';

export interface OfflineCopy {
  /** Of the service worker. */
  readonly code: string;
  /** The text files named by isKeptText. */
  readonly texts: readonly OfflineText[];
  /** What pages refer to, by path. */
  readonly links: ReadonlyMap<string, Pick<PageLinks, 'references'>>;
  /** Paths of the postcode index. */
  readonly indexPaths: readonly string[];
  /** False to make browsers remove their copies. */
  readonly isKept: boolean;
  /** London dates: when the copy is made, and from when its readers are warned. */
  readonly madeOn: string;
  readonly oldOn: string;
}

/** A file that is made of those that were rendered. */
export interface OfflineFile {
  /** Inside `client/`. */
  readonly name: string;
  readonly body: Buffer;
}

/** Pages, and everything that they or the search need besides the postcode index. */
const keptTypes: ReadonlySet<string> = new Set([
  'text/html',
  'text/css',
  'text/javascript',
  'text/vcard',
  'application/manifest+json',
]);
const keptPaths: ReadonlySet<string> = new Set(['/icon.svg', urls.apiBoroughs(), urls.apiPlaces()]);
/** The worker has its own page for anything it does not hold. */
const errorPaths: ReadonlySet<string> = new Set(['/404', '/500']);

/**
 * Replaces the worker that a browser has, removes all copies and then itself. It shares no code with the worker, so
 * that it helps against any fault of that.
 */
const removingWorker = `// Copies for use without signal are switched off: this removes them, and then itself.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .finally(() => self.registration.unregister()),
  ),
);
`;

/** @returns the files that the release has for it */
export function makeOfflineCopy(offline: OfflineCopy): readonly OfflineFile[] {
  if (!offline.isKept) return [fileOf(urls.serviceWorker(), removingWorker)];
  const { code, indexPaths } = offline;
  const texts = keepReferredTo(offline.texts, offline.links);
  const content = { textsPath: urls.offlineCopy(), indexPaths, fallbackPath: urls.offline() };
  const dates = { madeOn: offline.madeOn, oldOn: offline.oldOn };
  const digests = texts.map(({ digest }) => digest);
  const version = hash('sha256', JSON.stringify([code, content, dates, digests])).slice(0, 16);
  const parts = texts.flatMap(({ json }, place) => (place === 0 ? [json] : [comma, json]));
  return [
    {
      name: urls.offlineCopy().slice(1),
      body: Buffer.concat([Buffer.from(`{"version":"${version}","files":[`), ...parts, Buffer.from(']}')]),
    },
    fileOf(
      urls.serviceWorker(),
      `const copy = ${JSON.stringify({ version, ...content, ...dates })};\n${code}`,
    ),
  ];
}

const comma = Buffer.from(',');

export function isKeptText({ path, contentType }: Pick<ReleaseFile, 'path' | 'contentType'>): boolean {
  if (errorPaths.has(path) || mayBeFramed(path) || isLeftInEnglish(path)) return false;
  return keptPaths.has(path) || keptTypes.has(contentType.split(';')[0] ?? '');
}

/** Of each translation: what to do, whatever the borough. */
const keptOfTranslations: ReadonlySet<string> = new Set([urls.home(), urls.getHelp(), urls.spotTheSigns()]);

/**
 * All pages of all translations would make the copy ten times as large. Without a signal their readers get the others in
 * English, with the same numbers.
 */
function isLeftInEnglish(path: string): boolean {
  const [, code = '', rest = ''] = /^\/([a-z]{2})(\/.*)$/.exec(path) ?? [];
  return isTranslationCode(code) && !keptOfTranslations.has(rest);
}

/** A text of the copy, as bytes, because all texts of a release are far larger as strings. */
export interface OfflineText {
  readonly path: string;
  /** A script or style as it is; null for everything else. */
  readonly asset: string | null;
  /** Path, content type, policy and text, as src/client/service-worker.ts reads them. */
  readonly json: Buffer;
  /** Of the json. */
  readonly digest: string;
}

/** Keeps the texts of the last release: to write them all again takes a fifteenth of a publish of ten Londons. */
export const openTextMemory = createDigestMemory<OfflineText>();

/** @param isHttps whether the public reaches the site by https: the copy carries the policy of its pages */
export function offlineTextOf(
  file: Pick<ReleaseFile, 'path' | 'contentType' | 'digest'>,
  content: Buffer,
  isHttps: boolean,
  recall: Recall<OfflineText>,
): OfflineText {
  return recall(`${isHttps} ${file.path} ${file.digest}`, () => writeText(file, content, isHttps));
}

function writeText(
  { path, contentType }: Pick<ReleaseFile, 'path' | 'contentType'>,
  content: Buffer,
  isHttps: boolean,
): OfflineText {
  const text = content.toString();
  const policy = contentType.startsWith('text/html') ? policyOf(path, contentType, isHttps) : null;
  const json = Buffer.from(JSON.stringify([path, contentType, policy, text]));
  return {
    path,
    asset: /^text\/(?:css|javascript)/.test(contentType) ? text : null,
    json,
    digest: hash('sha256', json),
  };
}

/**
 * Leaves out the scripts and styles that no public page refers to, directly or through another: those for signing in
 * and administration, which need the server anyway. Names of built files resemble no word, so a name in a script or
 * style is a reference to it; the references of pages are known.
 */
export function keepReferredTo(
  texts: readonly OfflineText[],
  links: ReadonlyMap<string, Pick<PageLinks, 'references'>>,
): readonly OfflineText[] {
  const assets = new Map(
    texts.filter(({ asset }) => asset !== null).map((text) => [basename(text.path), text]),
  );
  const kept = new Set(texts.filter(({ asset }) => asset === null));
  // Grows while it is walked: the references of each asset are followed in turn.
  for (const { path, asset } of kept) {
    const named =
      asset === null
        ? (links.get(path)?.references ?? []).map((reference) => basename(reference))
        : [...assets.keys()].filter((name) => asset.includes(name));
    for (const name of named) {
      const found = assets.get(name);
      if (found) kept.add(found);
    }
  }
  return texts.filter((text) => kept.has(text));
}

function fileOf(path: string, text: string): OfflineFile {
  return { name: path.slice(1), body: Buffer.from(text) };
}
