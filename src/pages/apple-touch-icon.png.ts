import type { APIRoute } from 'astro';
import { loadContent } from '../site/load-content.ts';
import { drawTouchIcon } from '../site/touch-icon.ts';

export const GET: APIRoute = async () => new Response(await drawTouchIcon((await loadContent()).council));
