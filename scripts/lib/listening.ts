/** Checks the address that the server listens on before the long steps, and explains what is wrong with it. */
import { createServer } from 'node:net';
import type { Settings } from '../../src/settings.ts';

export function defaultPublicUrl({ host, port }: Settings): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Checks before the long steps whether the address can be listened on, and replaces port 0 by a free one. */
export async function fillPort(settings: Settings): Promise<Settings> {
  const probe = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(settings.port, settings.host, () => {
      const bound = probe.address();
      probe.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : settings.port));
    });
  }).catch((error: unknown) => {
    throw explainListening(error, settings);
  });
  const isChosen = settings.publicUrl !== defaultPublicUrl(settings);
  return {
    ...settings,
    port,
    publicUrl: isChosen ? settings.publicUrl : defaultPublicUrl({ ...settings, port }),
  };
}

const listenProblems: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use. Stop what listens there, or set PORT to another number',
  EACCES: 'may not be listened on by this user. Set PORT to a number above 1023',
  EADDRNOTAVAIL: 'does not belong to this machine. Set HOST to an address that does',
  ENOTFOUND: 'is not known. Set HOST to an address of this machine',
};

export function explainListening(error: unknown, { host, port }: Settings): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const problem = listenProblems[code];
  if (problem) return new Error(`${host}:${port} ${problem}.`);
  return error instanceof Error ? error : new Error(String(error));
}
