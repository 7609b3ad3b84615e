import type { APIRoute } from 'astro';
import { toAwardsCsv } from '../../feeds/awards-csv.ts';
import { loadContent } from '../../site/load-content.ts';
import { optionalPage } from '../../site/optional-page.ts';

export const getStaticPaths = () => optionalPage('/data/awards.csv', { awards: 'awards' });
export const GET: APIRoute = async () => new Response(toAwardsCsv((await loadContent()).awards));
