/** One borough for a phone book, national lines included: vCard 4.0 (RFC 6350). */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDirectory } from '../../../db/publishing/read-model.ts';
import { boroughCards } from '../../domain/copies/contact-cards.ts';
import type { PublicBorough } from '../../domain/directory/directory.ts';
import { cardFile } from '../_cards.ts';
import { publicSite } from '../_public-links.ts';

interface Props {
  readonly borough: PublicBorough;
}

export const getStaticPaths: GetStaticPaths = () =>
  loadDirectory().boroughs.map((borough) => ({ params: { slug: borough.slug }, props: { borough } }));

export const GET: APIRoute<Props> = ({ props }) =>
  cardFile(boroughCards(loadDirectory(), props.borough, publicSite()), '4.0');
