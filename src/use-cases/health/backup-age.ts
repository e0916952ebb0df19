/** Whether a public directory is backed up. It is a warning, because readers lose nothing yet. */
import { basename } from 'node:path';
import { isThisMachine } from '../../domain/network/this-machine.ts';
import { listBackups, timeOfBackup } from '../data-folder/folder-problem.ts';

/** A day, and one more for a machine that was off or slow. */
const oldAfterHours = 48;
const lookEveryMs = 60_000;

/** @returns a function that checks at most once a minute */
export function createBackupWatch(dataDir: string, publicUrl: string): (now: Date) => string | undefined {
  let lookedAt = Number.NEGATIVE_INFINITY;
  let newest: string | undefined;
  return (now) => {
    if (isThisMachine(publicUrl)) return undefined;
    if (Math.abs(now.getTime() - lookedAt) >= lookEveryMs) {
      // A backup dated in the future was made while the clock was ahead; counting it would hide for years that no new
      // ones are made.
      newest = listBackups(dataDir).find((folder) => timeOfBackup(basename(folder)) <= now);
      lookedAt = now.getTime();
    }
    return describe(newest, now);
  };
}

function describe(newest: string | undefined, now: Date): string | undefined {
  const advice = 'npm run backup, every day, and keep what it makes on another machine too.';
  if (newest === undefined) return `The directory has never been backed up: ${advice}`;
  const takenAt = timeOfBackup(basename(newest));
  const hours = (now.getTime() - takenAt.getTime()) / 3_600_000;
  return hours <= oldAfterHours ? undefined : `The last backup is of ${takenAt.toISOString()}: ${advice}`;
}
