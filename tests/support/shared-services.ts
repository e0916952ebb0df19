/**
 * What the files of a run share: one browser, and one site for those that only read. Each is started when a file first
 * asks for it, and ended with the run. Called by global-setup.ts, which runs beside the workers.
 */
import { mkdir } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where files ask for services. */
    readonly sharedServices: string;
  }
}

/** Runs until it is stopped. What it says goes to those that ask for it. */
interface Service {
  readonly said: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/**
 * What Chromium would do for people in front of it. The pop-ups of its address bar are pages of their own, loaded for
 * each context, and a process waits for the next site: together they cost more than the page of a test (0.73 s of
 * processor for a context and a small page, 0.31 s without them). The list takes the place of Playwright's own, so
 * that stands here too.
 */
const disabledFeatures: readonly string[] = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  // Playwright's.
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Loaded when asked for: most runs of a file or two need none of it. */
const services: Readonly<Record<string, (folder: string) => Promise<Service>>> = {
  async browser() {
    const { chromium } = await import('playwright-core');
    const { chromiumArguments, ensureChromium } = await import('../../scripts/lib/find-chromium.ts');
    const server = await chromium.launchServer({
      executablePath: ensureChromium(console.error),
      args: [...chromiumArguments, `--disable-features=${disabledFeatures.join(',')}`],
    });
    return { said: { endpoint: server.wsEndpoint() }, stop: () => server.close() };
  },
  async site(folder) {
    const { startReadSite } = await import('./sites/read-site.ts');
    const dataDir = join(folder, 'read-site');
    await mkdir(dataDir);
    const site = await startReadSite(dataDir, join(folder, 'code.lock.db'));
    return { said: { origin: site.origin, dataDir }, stop: () => site.stop() };
  },
};

/** @returns the address to ask, and how to end all that was started */
export async function offerServices(
  folder: string,
): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const started = new Map<string, Promise<Service>>();
  const server = createServer((request, response) => {
    const name = request.url?.slice(1) ?? '';
    const service = started.get(name) ?? services[name]?.(folder);
    if (!service) {
      response.writeHead(404).end();
      return;
    }
    started.set(name, service);
    service.then(
      ({ said }) => response.end(JSON.stringify(said)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close();
      await Promise.allSettled([...started.values()].map(async (service) => (await service).stop()));
    },
  };
}

/** @throws Error with what went wrong when it does not start */
export async function askFor(name: 'browser' | 'site'): Promise<Readonly<Record<string, string>>> {
  // fetch gives up after some minutes; this waits as long as the test may.
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    get(`${inject('sharedServices')}/${name}`, { agent: false }, resolve).on('error', reject);
  });
  const said = await text(response);
  if (response.statusCode !== 200) throw new Error(`The ${name} that tests share did not start: ${said}`);
  return JSON.parse(said);
}
