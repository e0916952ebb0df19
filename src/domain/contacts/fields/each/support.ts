/** Who a support service is for, and when it helps; null for other kinds. */
import { z } from 'zod';
import { type Parsed, parsed, plainLine } from '../../../text/typed-text.ts';
import type { OwnForm } from '../../forms/form-parts.ts';
import {
  orderStages,
  rawSupportOf,
  type Support,
  type SupportStage,
  stagesWords,
  supportLine,
  supportStages,
} from '../../support.ts';
import type { FieldRow } from '../field-row.ts';
import { line, parsedWith, say } from '../schema-parts.ts';
import { noText, text, within } from '../seen-parts.ts';

const whomMax = 300;

const supportSchema = z.strictObject({
  whom: parsedWith(line('whom it is for', whomMax)).describe('Such as: women, and their children'),
  stages: z
    .array(z.enum(supportStages, say(`This must be one of ${supportStages.join(', ')}.`)))
    .min(1, { error: 'Choose at least one stage at which it helps.' })
    .max(20)
    .transform(orderStages)
    .describe('When it helps: before, during, after or outside the National Referral Mechanism'),
});

interface SupportParts {
  readonly supportWhom: string;
  readonly supportStages: readonly SupportStage[];
}

const form: OwnForm<Support | null, SupportParts> = {
  control: 'own markup',
  none: { supportWhom: '', supportStages: [] },
  of: (value) => ({ supportWhom: value?.whom ?? '', supportStages: value?.stages ?? [] }),
  read: (sent) => ({
    supportWhom: sent.text('supportWhom'),
    supportStages: supportStages.filter((stage) => sent.texts('supportStages').includes(stage)),
  }),
  raw: (parts) => rawSupportOf(parts.supportWhom, parts.supportStages),
  sends: ['supportWhom'],
  ids: { '': 'supportWhom', whom: 'supportWhom', stages: 'supportStages' },
};

const shape = {
  support: z.strictObject({ whom: z.string(), stages: z.array(z.enum(supportStages)) }).nullable(),
};

export const support = {
  label: 'Support',
  schema: supportSchema.nullable().describe('For a support service: whom it is for, and when it helps'),
  empty: null,
  words: (value) => (value === null ? 'none' : supportLine(value)),
  seen: within<Support>({ whom: text, stages: noText }),
  channel: null,
  isChecked: true,
  toldAs: 'details',
  onlySomeKinds: (kinds) => `Only ${kinds} says whom it is for and when it helps. Leave this out.`,
  form,
  confirm: null,
  csv: {
    columns: {
      support_for: {
        guide: {
          isNeeded: 'no',
          isPublic: true,
          takes: 'Of a support service: who it is for.',
          example: '',
        },
        headings: ['support for whom', 'who it is for', 'who is it for', 'client group', 'eligibility'],
        write: (value) => value?.whom ?? '',
      },
      support_stages: {
        guide: {
          isNeeded: 'no',
          isPublic: true,
          takes:
            'Of a support service: before, during, after or outside (the National Referral Mechanism), with ; between them.',
          example: '',
        },
        headings: ['stages', 'stage', 'stages of support', 'support stage'],
        write: (value) => value?.stages.join('; ') ?? '',
      },
    },
    read: (row) =>
      row.has(['support_for', 'support_stages'])
        ? rawSupportOf(row.text('support_for') ?? '', row.read('support_stages', parseStages) ?? [])
        : undefined,
    columnOf: { '': 'support_for', whom: 'support_for', stages: 'support_stages' },
    isWhole: true,
  },
  view: {
    shape: { support: shape.support.describe('Of a support service: whom it is for, and when it helps') },
    write: (value) => ({ support: value && { whom: value.whom, stages: [...value.stages] } }),
  },
  reminded: (value) => value && supportLine(value),
  published: { name: 'support', of: (value) => value },
  fact: 'own markup',
  open: {
    json: {
      shape: {
        support: shape.support.describe(
          'Of a support service: whom it is for, and whether it helps before, during, after or outside the National Referral Mechanism',
        ),
      },
      write: (value) => ({ support: value && { whom: value.whom, stages: [...value.stages] } }),
    },
    csv: [
      { name: 'support_for', meaning: 'Whom a support service is for', write: (value) => value?.whom ?? '' },
      {
        name: 'support_stages',
        meaning: 'before, during, after, outside (the National Referral Mechanism), with ; between them',
        write: (value) => value?.stages.join('; ') ?? '',
      },
    ],
    // The standard has no field for it.
    service: {
      says: (value) =>
        value === null
          ? ''
          : `For: ${value.whom}. ${stagesWords(value.stages)} (National Referral Mechanism).`,
    },
  },
  copied: { card: (value) => (value === null ? '' : `For: ${supportLine(value)}.`), brief: null },
} as const satisfies FieldRow<Support | null, Support | null, SupportParts>;

/** The words of the stages with ; or , between them. The schema checks each. */
function parseStages(cell: string): Parsed<readonly string[]> {
  return parsed(
    plainLine(cell)
      .toLowerCase()
      .split(/[;,]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );
}
