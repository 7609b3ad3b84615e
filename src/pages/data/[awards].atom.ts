import type { APIRoute } from 'astro';
import { feedPaths } from '../../domain/feed-paths.ts';
import { toAwardsAtom } from '../../feeds/awards-atom.ts';
import { settings } from '../../site/environment.ts';
import { feedPath } from '../../site/feed-path.ts';
import { loadContent } from '../../site/load-content.ts';

export const getStaticPaths = () => feedPath(feedPaths.awards, { awards: 'awards' });
export const GET: APIRoute = async () => new Response(toAwardsAtom(await loadContent(), settings));
