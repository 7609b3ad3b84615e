import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { themeCalendar } from '../../../domain/calendar-paths.ts';
import { toThemeCalendar } from '../../../feeds/grants-calendar.ts';
import { settings } from '../../../site/environment.ts';
import { loadContent } from '../../../site/load-content.ts';
import { recordFilePaths } from '../../../site/record-paths.ts';

export const getStaticPaths = () => recordFilePaths('themes', themeCalendar);
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(toThemeCalendar(await loadContent(), settings, props.record));
