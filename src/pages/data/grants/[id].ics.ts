import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { grantCalendar } from '../../../domain/calendar-paths.ts';
import { toGrantCalendar } from '../../../feeds/grants-calendar.ts';
import { settings } from '../../../site/environment.ts';
import { loadContent } from '../../../site/load-content.ts';
import { recordFilePaths } from '../../../site/record-paths.ts';

export const getStaticPaths = () => recordFilePaths('grants', grantCalendar);
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(toGrantCalendar(await loadContent(), settings, props.record));
