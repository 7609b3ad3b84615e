import type { APIRoute } from 'astro';
import { grantsCalendar } from '../../domain/calendar-paths.ts';
import { toGrantsCalendar } from '../../feeds/grants-calendar.ts';
import { settings } from '../../site/environment.ts';
import { loadContent } from '../../site/load-content.ts';
import { optionalPage } from '../../site/optional-page.ts';

export const getStaticPaths = () => optionalPage(grantsCalendar, { grants: 'grants' });
export const GET: APIRoute = async () => new Response(toGrantsCalendar(await loadContent(), settings));
