/** The open API as OpenAPI 3.1, made from the schemas that its answers are compared with. */
import { z } from 'zod';
import { contactJsonSchema } from './contact-json.ts';
import { type DataLicenceId, dataLicences } from './data-licence.ts';
import { boroughFileSchema, boroughListSchema, directoryFileSchema } from './directory-json.ts';
import { findAnswerSchema, findProblemSchema, problemSchema } from './find-json.ts';
import {
  openReferralDetailsSchema,
  openReferralPageSchema,
  openReferralServiceSchema,
} from './open-referral-schema.ts';
import { placesFileSchema } from './places-json.ts';

export interface ApiDescriptionContext {
  /** Origin that the public uses, without a trailing slash. */
  readonly publicUrl: string;
  readonly openDataUrl: string;
  readonly licence: DataLicenceId;
  readonly builtOn: string;
  /** All boroughs, so that tools offer those that exist. */
  readonly slugs: readonly string[];
  /** With `{slug}` and `{id}` for the variable parts. */
  readonly paths: Readonly<Record<DescribedPath, string>>;
}

export type DescribedPath =
  | 'find'
  | 'boroughs'
  | 'borough'
  | 'places'
  | 'directoryJson'
  | 'directoryCsv'
  | 'description'
  | 'openReferral'
  | 'openReferralServices'
  | 'openReferralService';

/** By name, so that a description refers to each once. */
const schemas = {
  FindAnswer: findAnswerSchema,
  FindProblem: findProblemSchema,
  BoroughList: boroughListSchema,
  Borough: boroughFileSchema,
  PlaceList: placesFileSchema,
  Directory: directoryFileSchema,
  Contact: contactJsonSchema,
  OpenReferralDetails: openReferralDetailsSchema,
  OpenReferralPage: openReferralPageSchema,
  OpenReferralService: openReferralServiceSchema,
  Problem: problemSchema,
} as const satisfies Record<string, z.ZodType>;

export function describeOpenApi(context: ApiDescriptionContext) {
  const { paths, licence } = context;
  return {
    openapi: '3.1.1',
    info: {
      title: 'London modern slavery contact directory',
      version: '1',
      summary:
        'Whom to call about modern slavery in each London borough, and when each entry was last checked.',
      description: `Open to everyone, without a key, from any page. Answers change when the directory is published; ask with If-None-Match and the ETag of your copy. Made on ${context.builtOn}. Examples: ${context.openDataUrl}`,
      license: { name: dataLicences[licence].name, url: dataLicences[licence].url },
    },
    servers: [{ url: context.publicUrl }],
    paths: {
      [paths.find]: { get: describeFind() },
      [paths.boroughs]: {
        get: describeFile('listBoroughs', 'All boroughs', json('BoroughList')),
      },
      [paths.borough]: {
        parameters: [
          {
            name: 'slug',
            in: 'path',
            required: true,
            description: 'The name of a borough in addresses',
            schema: { type: 'string', enum: context.slugs },
          },
        ],
        get: describeFile('getBorough', 'One borough with its contacts', json('Borough'), true),
      },
      [paths.places]: {
        get: describeFile('listPlaces', 'Places, such as Brixton, with their boroughs', json('PlaceList')),
      },
      [paths.directoryJson]: {
        get: describeFile('getDirectory', 'The whole directory as JSON', json('Directory')),
      },
      [paths.directoryCsv]: {
        get: describeFile('getDirectoryTable', 'The whole directory as CSV, UTF-8 with a byte order mark', {
          'text/csv': { schema: { type: 'string' } },
        }),
      },
      [paths.description]: {
        get: describeFile('describe', 'This description', {
          'application/json': { schema: { type: 'object', required: ['openapi'] } },
        }),
      },
      [paths.openReferral]: {
        get: describeFile(
          'getOpenReferral',
          'What the Open Referral API is (HSDS 3.0, UK profile)',
          json('OpenReferralDetails'),
        ),
      },
      [paths.openReferralServices]: {
        get: describeFile(
          'listServices',
          'Every contact as an Open Referral service (https://docs.openreferraluk.org/), all on one page',
          json('OpenReferralPage'),
        ),
      },
      [paths.openReferralService]: {
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The id of a service of the list',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        get: describeFile('getService', 'One Open Referral service', json('OpenReferralService'), true),
      },
    },
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [name, jsonSchema(schema)]),
      ),
    },
  };
}

function describeFind() {
  const answers = json('FindAnswer');
  const problems = {
    'application/problem+json': { schema: { $ref: '#/components/schemas/FindProblem' } },
  };
  return {
    operationId: 'find',
    summary: 'The borough of a postcode or a name',
    parameters: [
      {
        name: 'q',
        in: 'query',
        required: true,
        description: 'A borough, a postcode or the beginning of one',
        schema: { type: 'string' },
        example: 'hackney',
      },
    ],
    responses: {
      200: {
        description: 'One borough, several to choose from, or a place outside London',
        content: answers,
      },
      400: { description: 'Neither a place nor shaped as a postcode', content: problems },
      404: { description: 'No such postcode or place is known', content: problems },
    },
  };
}

function describeFile(operationId: string, summary: string, content: object, mayBeMissing = false) {
  return {
    operationId,
    summary,
    parameters: [
      {
        name: 'If-None-Match',
        in: 'header',
        required: false,
        description: 'The ETag of your copy: the answer is 304 while it is still right',
        schema: { type: 'string' },
      },
    ],
    responses: {
      200: { description: summary, headers: { ETag: { schema: { type: 'string' } } }, content },
      304: { description: 'Your copy is still right' },
      ...(mayBeMissing && {
        404: {
          description: 'There is none of that name',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      }),
    },
  };
}

function json(name: keyof typeof schemas) {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } };
}

function jsonSchema(schema: z.ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output' });
  return rest;
}
