/**
 * The service worker: keeps a copy of the whole public site on the device and answers from it when the site does not.
 * The publisher writes it to /sw.js with `copy` in front of it (src/use-cases/publish/release/offline-copy.ts), so that
 * every release has its own worker. It imports nothing: browsers get this file, after `said`, without types and comments.
 *
 * Everything is stored when a worker is installed and nothing afterwards: no page that was opened leaves a trace, and
 * nothing of /find, /report, /confirm or /admin is ever stored.
 */

/** What differs from release to release. */
declare const copy: {
  /** Changes with anything in the copy, and with this code. */
  readonly version: string;
  /** Where the texts of the copy are, as one file. */
  readonly textsPath: string;
  /** The postcode index, by names that change with its content. */
  readonly indexPaths: readonly string[];
  /** The page for what the copy does not hold. */
  readonly fallbackPath: string;
  /** YYYY-MM-DD in Europe/London. */
  readonly madeOn: string;
  /** YYYY-MM-DD in Europe/London: from this day on a reader is warned. */
  readonly oldOn: string;
};

/** What it says, in the language of the site (src/build/service-worker-code.ts). */
declare const said: {
  /** BCP 47. */
  readonly locale: string;
  /** By the code of another language. */
  readonly inLanguages: Readonly<Record<string, InLanguage>>;
  readonly label: string;
  /** As HTML, with `{date}`, `{lines}` and `{again}` in them. */
  readonly note: string;
  readonly old: string;
  readonly lines: string;
  readonly again: string;
};

interface InLanguage {
  /** The tag of a paragraph. */
  readonly open: string;
  /** BCP 47. */
  readonly locale: string;
  /** That the page is in English. */
  readonly inEnglish: string;
  /** That it is a copy, with `{date}` in it. */
  readonly kept: string;
  readonly old: string;
}

/** A file of the copy. */
interface Kept {
  readonly answer: Response;
  /** The language that was asked for, other than English. */
  readonly asked?: InLanguage | undefined;
  readonly isInEnglish: boolean;
}

/** The file at `textsPath`. */
interface Texts {
  readonly version: string;
  readonly files: readonly (readonly [
    path: string,
    contentType: string,
    contentSecurityPolicy: string | null,
    text: string,
  ])[];
}

/** The part of lib.webworker.d.ts in use; that library cannot be loaded together with the DOM's. */
interface LifeEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface AskEvent extends LifeEvent {
  readonly request: Request;
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
declare const self: {
  readonly clients: { claim(): Promise<void> };
  readonly navigator: Navigator & { readonly connection?: { readonly saveData?: boolean } };
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate' | 'message', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void;
};

const cachePrefix = 'copy-';
const cacheName = cachePrefix + copy.version;
/** How long a reader waits for the site when the copy could answer. */
const patienceMilliseconds = 3000;
/** Never touched, whatever happens: what is behind a sign-in or a secret link. */
const untouched = /^\/(?:admin|api\/admin|confirm)(?:\/|$)/;
/** Files whose names change with their content: the copy's version is always right. */
const immutable = /^\/(?:_astro|lookup)\//;
let mending: Promise<void> | undefined;
/** Headers that an answer from the copy must not have. */
const bodyHeaders = ['content-encoding', 'content-length', 'etag', 'cache-control', 'vary', 'accept-ranges'];

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
// The reader who removed the copy wants it back: src/client/pages/copy-removal.ts.
self.addEventListener('message', (event) => event.waitUntil(mend()));
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || untouched.test(pathname)) return;
  if (mode === 'navigate') event.respondWith(answerPage(event, pathname));
  else if (immutable.test(pathname)) event.respondWith(answerImmutable(event.request, pathname));
  else event.respondWith(answerFile(event.request, pathname));
});

/** A worker whose copy is incomplete is not installed, and the previous one goes on. */
async function install(): Promise<void> {
  await store();
  await self.skipWaiting();
}

/** A browser that needs room may drop the copy and leave the worker. A failure is tried again with the next page. */
async function mend(): Promise<void> {
  if (await caches.match(copy.textsPath, { cacheName })) return;
  // Two at once would undo each other's work.
  mending ??= store()
    .catch(() => {})
    .finally(() => {
      mending = undefined;
    });
  await mending;
}

/** Completely or not at all. */
async function store(): Promise<void> {
  // The existing copy stays, and is updated on a connection that costs nothing.
  if (self.navigator.connection?.saveData) throw new Error('The reader saves data.');
  // Left over from an interrupted attempt.
  await caches.delete(cacheName);
  const cache = await caches.open(cacheName);
  try {
    await Promise.all([storeTexts(cache), ...copy.indexPaths.map((path) => storeIndex(cache, path))]);
    // Last of all, and empty: a sign that everything is there.
    await cache.put(copy.textsPath, new Response());
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

async function storeTexts(cache: Cache): Promise<void> {
  const answer = await fetchWhole(copy.textsPath, { cache: 'no-cache', priority: 'low' });
  const { version, files }: Texts = await answer.json();
  // A release was switched to in between: its own worker comes with the next page.
  if (version !== copy.version) throw new Error(`The copy is of ${version}, not of ${copy.version}.`);
  for (const [path, contentType, policy, text] of files) {
    // Headers that the server sends with every answer, such as the referrer policy.
    const headers = new Headers(answer.headers);
    for (const name of bodyHeaders) headers.delete(name);
    headers.set('content-type', contentType);
    if (policy) headers.set('content-security-policy', policy);
    await cache.put(path, new Response(text, { headers }));
  }
}

/** The index changes once in three months, so the previous copy nearly always has it. */
async function storeIndex(cache: Cache, path: string): Promise<void> {
  await cache.put(path, (await caches.match(path)) ?? (await fetchWhole(path, { priority: 'low' })));
}

async function fetchWhole(path: string, options: RequestInit): Promise<Response> {
  const answer = await fetch(path, options);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
  return answer;
}

/** Takes over at once. Pages that are open are not reloaded: they go on as they are. */
async function activate(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(cachePrefix) && name !== cacheName) await caches.delete(name);
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

/** Always the site first; the copy when the site fails or is slow. */
async function answerPage(event: AskEvent, path: string): Promise<Response> {
  // The request that the browser has started while this worker was starting, where it can.
  const asked = Promise.resolve(event.preloadResponse).then((early) => early ?? fetch(event.request));
  const settled = asked.then(
    (answer) => (answer.status < 500 ? answer : undefined),
    () => undefined,
  );
  event.waitUntil(settled.then((answer) => answer && mend()));
  const kept = await findKept(path);
  const answer = await (kept ? Promise.race([settled, patience()]) : settled);
  if (answer) return answer;
  if (kept) return markPage(kept, 200);
  // The site's own error page says more than we could.
  return asked.catch(async () => {
    const fallback = await findKept(copy.fallbackPath);
    return fallback ? markPage(fallback, 503) : Response.error();
  });
}

async function answerImmutable(request: Request, path: string): Promise<Response> {
  return (await findKept(path))?.answer ?? fetch(request);
}

async function answerFile(request: Request, path: string): Promise<Response> {
  const asked = fetch(request);
  const kept = await findKept(path);
  if (!kept) return asked;
  const failed = () => undefined;
  const answer = await Promise.race([
    asked.then((given) => (given.status < 500 ? given : undefined), failed),
    patience(),
  ]);
  // A page fetched for parts of it carries the note that it is a copy, as it would when opened.
  return answer ?? markPage(kept, 200);
}

async function findKept(path: string): Promise<Kept | undefined> {
  // The server redirects to the true path in the same way.
  const truePath = path.toLowerCase().replace(/\/?$/, '/');
  // Of a translation the copy holds a few pages. The English page has the same numbers.
  const [, code = '', rest = ''] = /^\/([a-z]{2})(\/.*)$/.exec(truePath) ?? [];
  const asked = said.inLanguages[code];
  for (const place of [path, truePath, ...(asked ? [rest] : [])]) {
    // Not through caches.open(), which would make an empty copy where there is none.
    const answer = await caches.match(place, { cacheName });
    if (answer) return { answer, asked, isInEnglish: !asked || place === rest };
  }
  return undefined;
}

function patience(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, patienceMilliseconds));
}

/** Adds a note to the page that it is a copy, with its date, and whether it is too old. */
async function markPage({ answer, asked, isInEnglish }: Kept, status: number): Promise<Response> {
  if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer;
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
  const madeOn = (locale: string) =>
    new Date(copy.madeOn).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const isOld = today >= copy.oldOn;
  const given: Readonly<Record<string, string>> = {
    date: madeOn(said.locale),
    lines: `<a href="/#always">${said.lines}</a>`,
    again: `<a href="">${said.again}</a>`,
  };
  const words = (isOld ? said.old : said.note).replace(/{(\w+)}/g, (_, name: string) => given[name] ?? '');
  const inLanguage = asked
    ? [
        isInEnglish ? asked.inEnglish : '',
        isOld ? asked.old : '',
        asked.kept.replace('{date}', madeOn(asked.locale)),
      ]
        .filter(Boolean)
        .map((text) => `${asked.open}${text}</p>`)
        .join('')
    : '';
  const note = inLanguage + (isInEnglish ? `<p>${words}</p>` : '');
  const marked = `<aside class="app-sample-data" id="copy" aria-label="${said.label}">${note}</aside>`;
  const html = (await answer.text()).replace('<main id="main"', `${marked}$&`);
  return new Response(html, { status, headers: answer.headers });
}

// Makes this a module to the type checker; removed from what browsers get.
export {};
