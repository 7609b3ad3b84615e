import type { APIRoute } from 'astro';
import { toNextChange } from '../../feeds/next-change.ts';
import { settings } from '../../site/environment.ts';
import { loadContent } from '../../site/load-content.ts';

export const GET: APIRoute = async () => Response.json(toNextChange(await loadContent(), settings.now));
