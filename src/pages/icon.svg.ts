import type { APIRoute } from 'astro';
import { toIconSvg } from '../feeds/icon-svg.ts';
import { loadContent } from '../site/load-content.ts';

export const GET: APIRoute = async () => new Response(toIconSvg((await loadContent()).council));
