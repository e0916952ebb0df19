import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nameEdition } from '../../../src/use-cases/postcodes/edition-name.ts';
import { openPostcodeSource, type PostcodeSource } from '../../../src/use-cases/postcodes/open-source.ts';
import { makeZip } from '../../support/files/zip-writer.ts';

let folder: string;
let opened: PostcodeSource[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postcode-source-'));
  opened = [];
});
afterEach(() => {
  for (const source of opened) source.close();
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function open(path: string): Promise<PostcodeSource> {
  const source = await openPostcodeSource(path);
  opened.push(source);
  return source;
}

function refusal(reason: string) {
  return expect.objectContaining({ name: 'Refusal', reason });
}

const codePointMetadata =
  'PRODUCT: OS CODE-POINT_03.02\nDATASET VERSION NUMBER: 2025.4.0\nCOPYRIGHT DATE: 20251020\n';

describe('the files taken', () => {
  it('of an ONSPD zip: the one for the whole United Kingdom, not the pieces and documents', async () => {
    const source = await open(
      write(
        'download.zip',
        makeZip([
          { path: 'Data/ONSPD_NOV_2025_UK.csv', content: 'whole' },
          { path: 'Data/multi_csv/ONSPD_NOV_2025_UK_AB.csv', content: 'piece' },
          { path: 'Documents/LA_UA names and codes UK.csv', content: 'names' },
          { path: 'User Guide/guide.csv', content: 'guide' },
        ]),
      ),
    );
    expect(source.postcodeFiles.map(({ path }) => path)).toEqual(['Data/ONSPD_NOV_2025_UK.csv']);
    const [file] = source.postcodeFiles;
    expect(file && (await text(await file.open()))).toBe('whole');
    expect(await nameEdition(source, { product: 'onspd' })).toEqual({
      product: 'onspd',
      label: 'November 2025',
      releasedOn: '2025-11-20',
    });
  });

  it('of an ONSPD zip with pieces only: the pieces', async () => {
    const source = await open(
      write(
        'a.zip',
        makeZip([
          { path: 'Data/multi_csv/ONSPD_MAY_2024_UK_B.csv', content: 'b' },
          { path: 'Data/multi_csv/ONSPD_MAY_2024_UK_AB.csv', content: 'a' },
        ]),
      ),
    );
    expect(source.postcodeFiles).toHaveLength(2);
  });

  it('of a Code-Point Open zip: one for each area, named by its metadata', async () => {
    const source = await open(
      write(
        'codepo_gb.zip',
        makeZip([
          { path: 'Doc/metadata.txt', content: codePointMetadata },
          { path: 'Doc/Code-Point_Open_Column_Headers.csv', content: 'PC,PQ' },
          { path: 'Data/CSV/qy.csv', content: 'y' },
          { path: 'Data/CSV/qx.csv', content: 'x' },
        ]),
      ),
    );
    expect(source.postcodeFiles.map(({ path }) => path)).toEqual(['Data/CSV/qx.csv', 'Data/CSV/qy.csv']);
    expect(await nameEdition(source, { product: 'code-point-open' })).toEqual({
      product: 'code-point-open',
      label: '2025.4',
      releasedOn: '2025-10-20',
    });
  });

  it('of a folder: the same as of its zip', async () => {
    write('unpacked/Doc/metadata.txt', codePointMetadata);
    write('unpacked/Doc/headers.csv', 'PC,PQ');
    write('unpacked/Data/CSV/qx.csv', 'x');
    const source = await open(join(folder, 'unpacked'));
    expect(source.postcodeFiles.map(({ path }) => path)).toEqual(['Data/CSV/qx.csv']);
    expect(await nameEdition(source, { product: 'code-point-open' })).toMatchObject({ label: '2025.4' });
  });
});

describe('the edition', () => {
  it.each([
    ['ONSPD_MAY_2024_UK.csv', 'May 2024', '2024-05-01'],
    ['onspd_aug2024.csv', 'August 2024', '2024-08-01'],
  ])('of a bare %s is named by it', async (name, label, releasedOn) => {
    expect(await nameEdition(await open(write(name, 'x')), { product: 'onspd' })).toEqual({
      product: 'onspd',
      label,
      releasedOn,
    });
  });

  it('is asked for when nothing says it, and taken as given', async () => {
    const source = await open(write('postcodes.csv', 'x'));
    await expect(nameEdition(source, { product: 'onspd' })).rejects.toThrow('--released-on');
    expect(await nameEdition(source, { product: 'onspd', releasedOn: '2026-02-20' })).toEqual({
      product: 'onspd',
      label: 'February 2026',
      releasedOn: '2026-02-20',
    });
    expect(
      await nameEdition(source, { product: 'onspd', releasedOn: '2026-02-20', label: 'Mine' }),
    ).toMatchObject({ label: 'Mine' });
  });
});

describe('what is refused', () => {
  // Content that does not shrink, so that a cut falls into it.
  const noise = Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919 + ((at * at) % 251)) % 256));
  const zip = makeZip([{ path: 'Data/ONSPD_NOV_2025_UK.csv', content: noise }]);

  it.each<[string, string, string | Buffer]>([
    ['not-a-zip', 'codepo_gb.zip', '<!DOCTYPE html><title>Sign in</title>'],
    ['truncated-zip', 'cut.zip', zip.subarray(0, zip.length / 2)],
    ['truncated-zip', 'cut-at-end.zip', zip.subarray(0, zip.length - 30)],
    ['damaged-zip', 'no-start.zip', Buffer.concat([Buffer.from('PK'), zip.subarray(500)])],
    ['empty-file', 'empty.csv', ''],
    ['no-postcode-file', 'shapes.zip', makeZip([{ path: 'Data/codepo_gb.gpkg', content: 'x' }])],
    [
      'several-files',
      'both.zip',
      makeZip([
        { path: 'ONSPD_NOV_2025_UK.csv', content: 'x' },
        { path: 'ONSPD_AUG_2025_UK.csv', content: 'x' },
      ]),
    ],
  ])('%s: %s', async (reason, name, content) => {
    await expect(open(write(name, content))).rejects.toEqual(refusal(reason));
  });

  it('no-such-file: a path that leads nowhere', async () => {
    await expect(open(join(folder, 'missing.zip'))).rejects.toEqual(refusal('no-such-file'));
  });

  it('damaged-zip: content that does not match its checksum', async () => {
    const wrong = makeZip([{ path: 'Data/ONSPD_NOV_2025_UK.csv', content: 'postcodes' }]);
    // The checksum in the directory, which is what unpacking goes by.
    const at = wrong.indexOf('PK\u0001\u0002') + 16;
    wrong[at] = (wrong[at] ?? 0) ^ 1;
    const [file] = (await open(write('wrong.zip', wrong))).postcodeFiles;
    await expect(file?.open().then(text)).rejects.toEqual(refusal('damaged-zip'));
  });

  it('damaged-zip: content that cannot be unpacked', async () => {
    const wrong = Buffer.from(zip);
    wrong.fill(0xff, 200, 1200);
    const [file] = (await open(write('wrong.zip', wrong))).postcodeFiles;
    await expect(file?.open().then(text)).rejects.toEqual(refusal('damaged-zip'));
  });
});
