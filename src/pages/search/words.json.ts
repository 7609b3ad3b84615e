import type { APIRoute } from 'astro';
import { toSearchWords } from '../../feeds/search-words.ts';
import { loadContent } from '../../site/load-content.ts';

export const GET: APIRoute = async () => Response.json(toSearchWords(await loadContent()));
