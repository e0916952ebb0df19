/** The code of a process outlives its folder, in Node itself: vitest has a way of its own to find modules. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

it('answers a route whose code is first needed after the folder has gone', () => {
  const codeDir = mkdtempSync(join(tmpdir(), 'code-'));
  mkdirSync(join(codeDir, 'server/chunks'), { recursive: true });
  writeFileSync(
    join(codeDir, 'server/entry.mjs'),
    `export async function handler(request, response) {
      const { text } = await import('./chunks/late.mjs');
      response.writeHead(200, {});
      response.end(text);
    }`,
  );
  writeFileSync(join(codeDir, 'server/chunks/late.mjs'), `export const text = 'late but there';`);
  const module = pathToFileURL(join(import.meta.dirname, '../../src/server/on-demand/on-demand.ts')).href;
  const script = `
    import { rmSync } from 'node:fs';
    const { loadOnDemandHandler } = await import('${module}');
    const handle = await loadOnDemandHandler('${codeDir}');
    rmSync('${codeDir}', { recursive: true });
    const answer = await handle({ url: '/late', method: 'GET', headers: {} }, undefined, {});
    process.stdout.write(String(answer.body));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  rmSync(codeDir, { recursive: true, force: true });
  expect({ stdout, stderr }).toEqual({ stdout: 'late but there', stderr: '' });
});
