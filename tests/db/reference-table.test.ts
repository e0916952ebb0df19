import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boroughReferences } from '../../db/reference/london/boroughs.ts';
import { kindWords } from '../../src/domain/contacts/kind-profiles.ts';
import { answersFor } from '../../src/domain/directory/duty-lines.ts';
import { councilServices } from '../../src/domain/reference/council-services.ts';
import { readReferenceEdition } from '../../src/use-cases/reference/reference-edition.ts';

const { entries, pages } = readReferenceEdition();
const readme = readFileSync(join(import.meta.dirname, '../../db/reference/README.md'), 'utf8');
const shown = entries.filter(({ doubt }) => doubt === null);
const leads = entries.filter(({ doubt }) => doubt !== null);

describe('the table of what is known', () => {
  it.each(councilServices)('counts the boroughs with a line, a lead or a page: %s', (service) => {
    const standings = boroughReferences.map(({ code }) => {
      const isOf = (list: typeof entries) =>
        list.some(
          (entry) =>
            entry.kind === 'council_duty' && entry.boroughs.includes(code) && answersFor(service, entry),
        );
      if (isOf(shown)) return 'shown';
      if (isOf(leads)) return 'lead';
      return pages.some((page) => page.boroughCode === code && page.service === service) ? 'page' : 'nothing';
    });
    const counts = ['shown', 'lead', 'page', 'nothing'].map(
      (standing) => standings.filter((found) => found === standing).length,
    );
    expect(readme).toContain(`| ${service.replaceAll('_', ' ')} | ${counts.join(' | ')} |`);
  });

  it.each(['council_duty', 'national_line', 'support_service'] as const)('counts the entries: %s', (kind) => {
    const count = (list: typeof entries) => list.filter((entry) => entry.kind === kind).length;
    expect(readme).toContain(`| ${kindWords[kind].toLowerCase()} | ${count(shown)} | ${count(leads)} |`);
  });
});
