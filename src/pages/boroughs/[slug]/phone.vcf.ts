/** One borough for the phone books that refuse vCard 4.0: vCard 3.0 (RFC 2426). Borough pages lead here. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDirectory } from '../../../../db/publishing/read-model.ts';
import { boroughCards } from '../../../domain/copies/contact-cards.ts';
import type { PublicBorough } from '../../../domain/directory/directory.ts';
import { cardFile } from '../../_cards.ts';
import { publicSite } from '../../_public-links.ts';

interface Props {
  readonly borough: PublicBorough;
}

export const getStaticPaths: GetStaticPaths = () =>
  loadDirectory().boroughs.map((borough) => ({ params: { slug: borough.slug }, props: { borough } }));

export const GET: APIRoute<Props> = ({ props }) =>
  cardFile(boroughCards(loadDirectory(), props.borough, publicSite()), '3.0');
