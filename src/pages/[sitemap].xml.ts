import type { APIRoute } from 'astro';
import { toSitemap } from '../feeds/sitemap.ts';
import { settings } from '../site/environment.ts';
import { loadContent } from '../site/load-content.ts';
import { siteAddresses } from '../views/site-parts.ts';

export const getStaticPaths = () => (settings.origin ? [{ params: { sitemap: 'sitemap' } }] : []);
export const GET: APIRoute = async () => {
  const content = await loadContent();
  return new Response(toSitemap(content, settings, siteAddresses(content)));
};
