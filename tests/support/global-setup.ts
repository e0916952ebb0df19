/** Before the first test of a run: a folder for what its files share, and a port for each worker. */
import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { offerServices } from './shared-services.ts';
import { isPortFree } from './sites/free-port.ts';

/** Below the ports that systems give out by themselves, so that none is taken between two files. */
const firstPort = 20_000;
const lastPort = 29_999;

let folder: string;
let services: Awaited<ReturnType<typeof offerServices>>;

export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'built-sites-'));
  const ports = new Set<number>();
  while (ports.size < project.config.maxWorkers) {
    const port = randomInt(firstPort, lastPort + 1);
    if (await isPortFree(port)) ports.add(port);
  }
  project.provide('builtSites', { folder, ports: [...ports] });
  services = await offerServices(folder);
  project.provide('sharedServices', services.address);
}

export async function teardown(): Promise<void> {
  await services.stop();
  await rm(folder, { recursive: true, force: true });
}
