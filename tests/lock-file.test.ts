/**
 * That package-lock.json is enough for `npm ci` on every machine, and names no registry. npm leaves packages for other
 * systems out of a lock file that it writes from installed packages; `npm install --package-lock-only` adds them.
 *
 * sass-embedded is held at 1.105.0 (29 November 2026): of 1.108.2 a mirror lacked 17 of the 18 packages for single
 * systems, so their digests were not to be had. Both write the same styles. Take a newer one when this test passes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly inBundle?: boolean;
}

const lock: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'),
);
const packages = Object.entries(lock.packages);

/** As Node looks for it: beside the package, and in every folder above. */
function isLocked(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in lock.packages) return true;
    if (folder === '') return false;
  }
}

it('has every package that another asks for, those of other systems included', () => {
  const missing = packages.flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isLocked(path, name)),
  );
  expect(missing).toEqual([]);
});

it('has the digest of each, and says of none where it comes from', () => {
  const strange = packages.filter(
    ([path, { resolved, integrity, inBundle }]) =>
      path !== '' && (resolved !== undefined || (integrity === undefined && !inBundle)),
  );
  expect(strange.map(([path]) => path)).toEqual([]);
});
