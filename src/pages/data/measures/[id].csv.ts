import type { APIRoute } from 'astro';
import { makeMeasureFile } from '../../../feeds/data-files.ts';
import { loadContent } from '../../../site/load-content.ts';
import { publicAddress } from '../../../site/public-address.ts';
import { recordPaths } from '../../../site/record-paths.ts';

export const getStaticPaths = () => recordPaths('measures');
export const GET: APIRoute = async ({ params }) =>
  new Response(makeMeasureFile(`/data/measures/${params['id']}.csv`, await loadContent(), publicAddress));
