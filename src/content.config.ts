import { defineCollection } from 'astro:content';
import { councilLoader, type LoadedCollection } from './records/astro-loader.ts';
import { settings } from './site/environment.ts';

/** One collection for each row of the table in schemas/collections.ts, and one for each file that stands alone. */
export const collections = {
  council: fromCouncil('council'),
  strategy: fromCouncil('strategy'),
  outcomes: fromCouncil('outcomes'),
  themes: fromCouncil('themes'),
  grants: fromCouncil('grants'),
  programmes: fromCouncil('programmes'),
  partnerships: fromCouncil('partnerships'),
  measures: fromCouncil('measures'),
  pages: fromCouncil('pages'),
  awards: fromCouncil('awards'),
  redirects: fromCouncil('redirects'),
};

function fromCouncil(collection: LoadedCollection) {
  return defineCollection({ loader: councilLoader(settings, collection) });
}
