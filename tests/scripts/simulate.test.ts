/** The command `npm run simulate` as it is typed. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulate-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function simulate(...given: readonly string[]) {
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['scripts/simulate.ts', ...given],
      {
        cwd: root,
      },
    );
    return { code: 0, stdout, stderr };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

describe('npm run simulate', () => {
  it('says what it takes', async () => {
    const { code, stdout } = await simulate('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('--boroughs N');
  });

  it.each([
    [['--policy', 'hope'], '--policy hope: there are this,'],
    [['--years', '0'], '--years 0: give a whole number from 1 to 1000.'],
    [['--speed', '9'], '--speed'],
  ])('does not understand %j', async (given, said) => {
    const { code, stdout, stderr } = await simulate(...given);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(said);
    expect(stderr).toContain('npm run simulate -- --help');
  });

  it('prints figures as JSON or as tables, and draws the chart', async () => {
    const small = ['--boroughs', '2', '--years', '1', '--seeds', '2', '--policy', 'none'];
    const chart = join(folder, 'chart.svg');
    const json = JSON.parse((await simulate(...small, '--json', '--chart', chart)).stdout);
    expect(json).toMatchObject({ compared: [{ boroughs: 2, years: 1, seeds: [1, 2] }], varied: [] });
    expect(await readFile(chart, 'utf8')).toContain('No reminders');
    const { stdout } = await simulate(...small);
    expect(stdout).toContain('### 2 boroughs, 4 contacts, 1 year, mean of 2 seeds');
    expect(stdout).toContain('| No reminders |');
    expect(stdout).toContain('| Assumed |');
  });
});
