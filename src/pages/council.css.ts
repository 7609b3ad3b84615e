import type { APIRoute } from 'astro';
import { toCouncilCss } from '../feeds/council-css.ts';
import { loadContent } from '../site/load-content.ts';

export const GET: APIRoute = async () => new Response(toCouncilCss((await loadContent()).council));
