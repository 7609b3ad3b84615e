import type { APIRoute } from 'astro';
import { loadContent } from '../../../site/load-content.ts';
import { optionalPage } from '../../../site/optional-page.ts';
import { prepare } from '../../../site/prepare.ts';
import { buildAwardIndex } from '../../../views/awards-index.ts';

export const getStaticPaths = () => optionalPage('/grants/awarded/', { awards: 'awards' });
export const GET: APIRoute = async () => Response.json(await prepare(buildAwardIndex(await loadContent())));
