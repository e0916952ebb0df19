/** What the pages about one borough see of the directory, and those about none. */
import { describe, expect, it } from 'vitest';
import { subjectOfPath } from '../../src/domain/directory/narrow-directory.ts';

describe('the subject of a path', () => {
  it.each([
    ['/', null],
    ['/boroughs/', null],
    ['/boroughs/hackney/', 'hackney'],
    ['/boroughs/hackney', 'hackney'],
    ['/boroughs/hackney/poster/', 'hackney'],
    ['/boroughs/hackney.vcf', null],
    ['/police-areas/central-east/', null],
    ['/status/', null],
    ['/ar/', ''],
    ['/ar', ''],
    ['/ar/get-help/', ''],
    ['/ar/boroughs/hackney/', 'hackney'],
    ['/xx/boroughs/hackney/', null],
  ])('%s is %j', (path, subject) => {
    expect(subjectOfPath(path)).toBe(subject);
  });
});
