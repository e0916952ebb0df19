/**
 * The data files of boroughs and of the whole directory: their schemas, and how they are made. Every file says when it
 * was made, until when to trust it, and whether entries in it are made up.
 */

import { z } from 'zod';
import { london } from '../../../db/reference/london/profile.ts';
import { boroughView, contactsOf, getPoliceArea } from '../directory/borough-view.ts';
import { stopTrustingOn } from '../directory/copy-trust.ts';
import type { Directory, PublicBorough, PublicPoliceArea } from '../directory/directory.ts';
import { contactJson, contactJsonSchema } from './contact-json.ts';
import { type DataLicenceId, licenceJson, licenceSchema } from './data-licence.ts';
import type { PublicLinks } from './public-links.ts';

const boroughCode = z.string().regex(london.boroughCode);

export const policeAreaJsonSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  slug: z.string(),
  force: z.string(),
  url: z.url().describe('Its page'),
});

export const boroughSummarySchema = z.strictObject({
  code: boroughCode.describe('GSS code'),
  name: z.string(),
  slug: z.string().describe('Its name in addresses'),
  url: z.url().describe('Its page'),
  dataUrl: z.url().describe('Its contacts as JSON'),
  aliases: z.array(z.string()).describe('Other names that people use'),
  council: z.strictObject({ name: z.string(), website: z.url() }),
  policeArea: policeAreaJsonSchema,
});

export const boroughListSchema = z.strictObject({ boroughs: z.array(boroughSummarySchema) });

const copyFacts = {
  builtOn: z.iso.date().describe('When the file was made; freshness is as of this day'),
  stopTrustingOn: z.iso.date().describe('From this day do not use the file: fetch it again'),
  hasDemonstrationData: z.boolean().describe('Some entries are made up'),
  licence: licenceSchema,
};

export const boroughFileSchema = z.strictObject({
  ...boroughSummarySchema.shape,
  ...copyFacts,
  near: z.array(boroughCode).describe('Boroughs within 100 metres of one of its postcodes'),
  contacts: z.array(contactJsonSchema).describe('In the order to try them'),
  nationalLines: z.array(contactJsonSchema).describe('For all London'),
});

export const directoryFileSchema = z.strictObject({
  url: z.url().describe('What this file is and how to use it'),
  ...copyFacts,
  boroughs: z.array(boroughSummarySchema),
  policeAreas: z.array(policeAreaJsonSchema.extend({ boroughs: z.array(boroughCode) })),
  contacts: z.array(contactJsonSchema),
  nationalLines: z.array(contactJsonSchema),
});

/** What a data file needs besides the directory. */
export interface FileContext {
  readonly links: PublicLinks;
  readonly licence: DataLicenceId;
}

export function boroughListJson(directory: Directory, links: PublicLinks): z.infer<typeof boroughListSchema> {
  return { boroughs: directory.boroughs.map((borough) => boroughSummaryJson(directory, borough, links)) };
}

export function boroughFileJson(
  directory: Directory,
  borough: PublicBorough,
  { links, licence }: FileContext,
): z.infer<typeof boroughFileSchema> {
  const contacts = contactsOf(directory, borough.code);
  const shown = [...contacts, ...directory.nationalLines];
  return {
    ...boroughSummaryJson(directory, borough, links),
    builtOn: directory.builtOn,
    stopTrustingOn: stopTrustingOn(shown, directory.builtOn),
    hasDemonstrationData: shown.some((contact) => contact.isDemonstration),
    licence: licenceJson(licence),
    near: boroughView(directory, borough).neighbours.map(({ code }) => code),
    contacts: contacts.map(contactJson),
    nationalLines: directory.nationalLines.map(contactJson),
  };
}

export function directoryFileJson(
  directory: Directory,
  { links, licence }: FileContext,
): z.infer<typeof directoryFileSchema> {
  return {
    url: links.openData,
    builtOn: directory.builtOn,
    stopTrustingOn: stopTrustingOn([...directory.contacts, ...directory.nationalLines], directory.builtOn),
    hasDemonstrationData: directory.hasDemonstrationData,
    licence: licenceJson(licence),
    ...boroughListJson(directory, links),
    policeAreas: directory.policeAreas.map((area) => ({
      ...policeAreaJson(area, links),
      boroughs: [...area.boroughCodes],
    })),
    contacts: directory.contacts.map(contactJson),
    nationalLines: directory.nationalLines.map(contactJson),
  };
}

function boroughSummaryJson(
  directory: Directory,
  borough: PublicBorough,
  links: PublicLinks,
): z.infer<typeof boroughSummarySchema> {
  return {
    code: borough.code,
    name: borough.name,
    slug: borough.slug,
    url: links.borough(borough.slug),
    dataUrl: links.boroughData(borough.slug),
    aliases: [...borough.aliases],
    council: { name: borough.councilName, website: borough.councilWebsite },
    policeArea: policeAreaJson(getPoliceArea(directory, borough.policeAreaCode), links),
  };
}

function policeAreaJson(area: PublicPoliceArea, links: PublicLinks): z.infer<typeof policeAreaJsonSchema> {
  return {
    code: area.code,
    name: area.name,
    slug: area.slug,
    force: area.force,
    url: links.policeArea(area.slug),
  };
}
