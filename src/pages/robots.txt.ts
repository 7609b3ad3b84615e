import type { APIRoute } from 'astro';
import { languageBase } from '../domain/paths.ts';
import { toRobots } from '../feeds/robots.ts';
import { settings } from '../site/environment.ts';

const { origin, root, languages } = settings;
const sites = languages.map((language) => languageBase(root, language, languages));

export const GET: APIRoute = () => new Response(toRobots(origin, sites));
