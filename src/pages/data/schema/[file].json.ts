import type { APIRoute } from 'astro';
import { makeDataFile } from '../../../feeds/data-files.ts';
import { loadContent } from '../../../site/load-content.ts';
import { optionalFiles } from '../../../site/optional-page.ts';
import { publicAddress } from '../../../site/public-address.ts';

export const getStaticPaths = () => optionalFiles('/data/schema/', '.json');
export const GET: APIRoute = async ({ params }) =>
  new Response(makeDataFile(`/data/schema/${params['file']}.json`, await loadContent(), publicAddress));
