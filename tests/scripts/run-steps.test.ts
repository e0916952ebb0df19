import { expect, it, onTestFinished, vi } from 'vitest';
import { runSteps } from '../../scripts/lib/run-steps.ts';

function listen(): string[] {
  const said: string[] = [];
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    said.push(String(chunk));
    return true;
  });
  onTestFinished(() => write.mockRestore());
  return said;
}

const node = (name: string, code: string) => ({ name, command: [process.execPath, '--eval', code] }) as const;

it('passes when all steps do', async () => {
  const said = listen();
  expect(await runSteps([node('One', ''), node('Two', '')])).toBe(true);
  expect(said.join('')).toMatch(/^(?:(?:One|Two): passed in \d+\.\d s\.\n){2}$/);
});

it('shows what a step that failed has written, lets the others end, and says last which failed', async () => {
  const said = listen();
  const steps = [
    node('Broken', 'console.log("what is wrong"); process.exitCode = 3'),
    { name: 'Missing', command: ['no-such-program-of-tests'] },
    node('Sound', ''),
  ] as const;
  expect(await runSteps(steps)).toBe(false);
  const text = said.join('');
  expect(text).toMatch(/what is wrong\nBroken failed after \d+\.\d s \(exit status 3\)\./);
  expect(text).toMatch(/Missing failed after .* \(.*ENOENT\)/);
  expect(text).toContain('Sound: passed');
  expect(said.at(-1)).toBe('\nFailed: Broken; Missing. See above.\n');
});
