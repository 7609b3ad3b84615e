import type { APIRoute } from 'astro';
import { toRobots } from '../feeds/robots.ts';
import { settings } from '../site/environment.ts';

export const GET: APIRoute = () => new Response(toRobots(settings.origin, settings.base));
