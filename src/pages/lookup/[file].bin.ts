/** The files of the postcode index. Their names carry a digest of their bytes, so browsers may keep them for good. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDirectory } from '../../../db/publishing/read-model.ts';

export const getStaticPaths = (() => {
  const { live, other } = loadDirectory().postcodes;
  const files = [{ part: 'live', content: live }, ...(other ? [{ part: 'other', content: other }] : [])];
  return files.map(({ part, content }) => ({
    params: { file: `${part}-${content.digest}` },
    props: { bytes: content.bytes },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'Content-Type': 'application/octet-stream' } });
