import type { APIRoute } from 'astro';
import { feedPaths } from '../../domain/feed-paths.ts';
import { toGrantsAtom } from '../../feeds/grants-atom.ts';
import { settings } from '../../site/environment.ts';
import { feedPath } from '../../site/feed-path.ts';
import { loadContent } from '../../site/load-content.ts';

export const getStaticPaths = () => feedPath(feedPaths.grants, { grants: 'grants' });
export const GET: APIRoute = async () => new Response(toGrantsAtom(await loadContent(), settings));
