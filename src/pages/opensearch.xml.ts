/**
 * Lets a browser offer the search of this site from its own search box (OpenSearch 1.1).
 *
 * It names the form that answers GET, made for links from other sites. A browser's own search comes from no page of
 * ours, so its POST would be refused as one from elsewhere. What is typed there is then part of an address and of the
 * browser's history. So only the open data page, which explains this, names this file in its head, and no page that a
 * person at risk reads does: browsers that add such searches by themselves find none there.
 */
import type { APIRoute } from 'astro';
import { xmlText } from '../domain/text/xml-text.ts';
import { readSettings } from '../settings.ts';
import { urls } from '../urls.ts';

export const GET: APIRoute = () => {
  const { publicUrl } = readSettings();
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Modern slavery</ShortName>
  <Description>Whom to call about modern slavery in London, by borough or postcode</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>en-GB</Language>
  <Image width="16" height="16" type="image/svg+xml">${xmlText(publicUrl)}/icon.svg</Image>
  <Url type="text/html" method="get" template="${xmlText(publicUrl + urls.find())}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
