/**
 * Opens postcode data that an operator gives: the official zip of Code-Point Open, ONSPD or NSPL, a folder of CSV files
 * or one CSV file. Nothing is unpacked to disk: read-edition.ts streams the files it finds here. The import of places
 * opens its files in the same way.
 */
import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { Refusal } from './refusal.ts';
import type { SourceFile } from './source-file.ts';
import { openZipFiles } from './zip-files.ts';

export interface PostcodeSource {
  /** File name of the source, for messages and as a hint to the edition. */
  readonly name: string;
  /** CSV files with postcodes, sorted. */
  readonly postcodeFiles: readonly SourceFile[];
  /** Doc/metadata.txt of Code-Point Open. */
  readonly metadata: SourceFile | undefined;
  close(): void;
}

export interface OpenedFiles {
  /** File name of the source. */
  readonly name: string;
  /** Every file in it. */
  readonly files: readonly SourceFile[];
  close(): void;
}

/** @throws Refusal when it is missing, empty, damaged or holds no postcode file */
export async function openPostcodeSource(path: string): Promise<PostcodeSource> {
  const { name, files, close } = await openFiles(path);
  try {
    return choose(name, files, close);
  } catch (error) {
    close();
    throw error;
  }
}

/**
 * The files of a zip or folder, or the one file given, whatever they hold.
 * @throws Refusal when it is missing, empty or damaged
 */
export async function openFiles(path: string): Promise<OpenedFiles> {
  const name = basename(path);
  const facts = await stat(path).catch(() => undefined);
  if (!facts) throw new Refusal('no-such-file', `There is no file or folder ${path}. Check the path.`);
  if (facts.isDirectory()) return { name, files: await listFolder(path), close: () => {} };
  if (facts.size === 0) throw new Refusal('empty-file', `${name} is empty. Download it again.`);
  const start = await readStart(path);
  if (start === 'PK') {
    const { files, close } = await openZipFiles(path);
    return { name, files, close };
  }
  if (/\.zip$/i.test(name)) {
    throw new Refusal(
      'not-a-zip',
      `${name} is not a zip file, though its name says so. It may be an error page saved under that name: download it again.`,
    );
  }
  return { name, files: [fileOnDisk(path, name, facts)], close: () => {} };
}

async function readStart(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function listFolder(folder: string): Promise<SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (path) =>
      fileOnDisk(path, relative(folder, path).replaceAll('\\', '/'), await stat(path)),
    ),
  );
}

function fileOnDisk(path: string, shownPath: string, facts: { size: number }): SourceFile {
  return {
    path: shownPath,
    byteCount: facts.size,
    madeOn: undefined,
    open: async () => createReadStream(path, { highWaterMark: 256 * 1024 }),
  };
}

function choose(name: string, files: readonly SourceFile[], close: () => void): PostcodeSource {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const lists = sorted.filter(({ path }) => isPostcodeFile(path));
  // ONSPD contains the whole data and again in pieces; the whole is read.
  const whole = lists.filter(({ path }) => !isPiece(path));
  const postcodeFiles = whole.length > 0 ? whole : lists;
  const directories = postcodeFiles.filter(({ path }) => /_UK\.csv$/i.test(path));
  if (directories.length > 1) {
    throw new Refusal(
      'several-files',
      `${name} holds several editions: ${directories.map(({ path }) => path).join(', ')}. Pass the path of one of them.`,
    );
  }
  if (postcodeFiles.length === 0) {
    throw new Refusal(
      'no-postcode-file',
      `${name} holds no CSV file with postcodes. Pass the zip of ONSPD or Code-Point Open in CSV form, as it is published.`,
    );
  }
  return {
    name,
    postcodeFiles: directories.length === 1 ? directories : postcodeFiles,
    metadata: sorted.find(({ path }) => /(^|\/)metadata\.txt$/i.test(path)),
    close,
  };
}

/** Both products include documents beside the data, some of them CSV too. */
function isPostcodeFile(path: string): boolean {
  return (
    /\.csv$/i.test(path) &&
    !/(^|\/)(doc|docs|documents|user guide|__macosx|\.[^/]*)\//i.test(path) &&
    !/(^|\/)\./.test(path)
  );
}

function isPiece(path: string): boolean {
  return /(^|\/)multi_csv\//i.test(path);
}
