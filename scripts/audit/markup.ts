/**
 * The Nu HTML Checker over files: pages, stylesheets and pictures, in one run. It is a Java program; where there is no
 * Java it says so and nothing is checked.
 */
import { execFile, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const jar = join(
  dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
);
const checkedWithinMilliseconds = 180_000;
/** Container queries, which every browser has had since 2023 (CSS Conditional 5), are not in its CSS grammar. */
const notKnownYet = /^CSS: .*(?:container-type|@container)/;
/** It guesses the language of a text, and takes a short one in Bulgarian for the nearest neighbour. */
const guessedWrong = /appears to be written in Macedonian but the “html” start tag has “lang="bg"”/;
/** A broken file may be answered with thousands of messages. */
const outputMaxBytes = 16 * 1024 * 1024;

const answerSchema = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      url: z.string().optional(),
      lastLine: z.number().optional(),
      message: z.string(),
      extract: z.string().optional(),
    }),
  ),
});

export function hasJava(): boolean {
  return spawnSync('java', ['-version'], { timeout: 30_000 }).status === 0;
}

/** The pages, stylesheets and pictures of a built site; not their compressed forms, which no checker can read. */
export function listMarkupFiles(folder: string): readonly string[] {
  return globSync('**/*.{html,css,svg}', { cwd: folder })
    .toSorted()
    .map((file) => join(folder, file));
}

/**
 * @param signal ends the checker
 * @returns errors and warnings, one line each; empty when all is well
 * @throws Error when Java or the checker itself fails
 */
export async function checkMarkup(
  files: readonly string[],
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const checkerArguments = ['--format', 'json', '--also-check-css', '--also-check-svg', '--exit-zero-always'];
  const { stderr } = await promisify(execFile)('java', ['-jar', jar, ...checkerArguments, ...files], {
    timeout: checkedWithinMilliseconds,
    ...(signal && { signal }),
    maxBuffer: outputMaxBytes,
  });
  const { messages } = answerSchema.parse(JSON.parse(stderr));
  return messages
    .filter(({ message }) => !notKnownYet.test(message) && !guessedWrong.test(message))
    .map(
      ({ type, url = '', lastLine, message, extract }) =>
        `${url.replace(/^file:/, '')}:${lastLine ?? '?'}: ${type}: ${message}${extract ? ` (${extract.trim()})` : ''}`,
    );
}
