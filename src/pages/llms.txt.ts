import type { APIRoute } from 'astro';
import { toLlmsTxt } from '../feeds/llms-txt.ts';
import { settings } from '../site/environment.ts';
import { loadContent } from '../site/load-content.ts';
import { siteAddresses } from '../views/site-parts.ts';

export const GET: APIRoute = async () => {
  const content = await loadContent();
  return new Response(toLlmsTxt(content, settings, siteAddresses(content)));
};
