import { wordsIn } from '../domain/words/words.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { optionsOf, type Option } from './finder-choices.ts';
import type { FindableGrant } from './findable-grants.ts';

/** The controls that narrow the list of all grants in the page. Each parameter is that of the address. */
export interface FinderForm {
  title: string;
  fields: FinderField[];
}

export interface FinderField {
  parameter: 'status' | 'for' | 'theme' | 'up-to' | 'sort';
  label: string;
  /** The first stands for no choice and has no value. */
  options: (Omit<Option, 'value'> & { value?: string })[];
}

export function buildFinderForm(content: CouncilContent, grants: readonly FindableGrant[]): FinderForm {
  const { finder: words } = wordsIn(content.language);
  const { who, theme, amount } = optionsOf(content, grants);
  const field = (
    parameter: FinderField['parameter'],
    label: string,
    unchosen: string,
    options: Option[],
  ): FinderField => ({
    parameter,
    label,
    options: [{ text: unchosen }, ...options],
  });
  const { statuses, facets, sorts } = words;
  return {
    title: words.find,
    fields: [
      field('status', facets.status, statuses.all, [
        { value: 'open', text: statuses.open },
        { value: 'opening-soon', text: statuses['opening-soon'] },
      ]),
      field('for', facets.who, words.anyone, who),
      field('theme', facets.theme, words.anything, theme),
      field('up-to', facets.amount, words.anySum, amount),
      field('sort', facets.sort, sorts.deadline, [
        { value: 'amount', text: sorts.amount },
        { value: 'title', text: sorts.title },
      ]),
    ].filter(({ options }) => options.length > 1),
  };
}
