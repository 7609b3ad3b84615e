import { findCloseMatch } from '../../domain/close-match.ts';
import type { CouncilSource, SourceText } from '../../schemas/council-source.ts';
import { walk } from '../links.ts';
import { isTag, plainAttributes } from '../mdx-tags.ts';
import { allTexts, atPlace, recordsOf, type Rule } from '../rule.ts';

export const componentTargetExists: Rule = {
  id: 'component-target-exists',
  why: 'A figure or a date in a text comes from its record, so that it is right everywhere. Without the record there is nothing to show.',
  severity: 'error',
  check: (source) =>
    allTexts(source).flatMap((record) => {
      const { file, tree, bodyLine } = record;
      return (tree ? [...walk(tree)] : []).flatMap((node) => {
        if (!isTag(node)) return [];
        const { line, column } = node.position?.start ?? { line: 1, column: 1 };
        const found = findFault(source, record, node.name ?? '', plainAttributes(node));
        return found ? [atPlace(file, { line: line + bodyLine - 1, column }, found)] : [];
      });
    }),
  ok: [
    mdx('<Fact measure="volunteer-hours" /> <Fact measure="volunteer-hours" period="2024/25" />'),
    mdx('<Deadline grant="community-chest" />'),
  ],
  notOk: [
    {
      ...mdx('<Fact measure="volunter-hours" />'),
      says: '<Fact> measure: there is no measures/volunter-hours in this council.',
    },
    {
      ...mdx('<Chart measure="nothing-like-it" />'),
      says: '<Chart> measure: there is no measures/nothing-like-it in this council.',
    },
    {
      ...mdx('<Fact measure="volunteer-hours" period="2024/26" />'),
      says: '<Fact> period: volunteer-hours has no figure for 2024/26.',
    },
    {
      ...mdx('<Deadline grant="community-chst" />'),
      says: '<Deadline> grant: there is no grants/community-chst in this council.',
    },
    {
      records: [
        { in: 'grants', id: 'later', fields: { status: 'draft' } },
        ...mdx('<Deadline grant="later" />').records,
      ],
      says: '<Deadline> grant: grants/later is a draft, so it has no page.',
    },
    {
      records: [
        { in: 'measures', fields: { values: [] } },
        ...mdx('<StatHeadline measure="volunteer-hours" />').records,
      ],
      says: '<StatHeadline> measure: volunteer-hours has no figure yet.',
    },
  ],
};

function mdx(body: string) {
  return { records: [{ in: 'pages' as const, id: 'a', ending: 'mdx' as const, body }] };
}

type Attributes = Record<string, string>;

function findFault(
  source: CouncilSource,
  from: SourceText,
  name: string,
  { measure, grant, period }: Attributes,
) {
  if (name === 'Deadline' && grant !== undefined) return findMissing(source, from, name, 'grants', grant);
  if (!['Fact', 'StatHeadline', 'Chart'].includes(name) || measure === undefined) return undefined;
  const missing = findMissing(source, from, name, 'measures', measure);
  const values = recordsOf(source, 'measures').find(({ id }) => id === measure)?.fields.values;
  if (missing || !values) return missing;
  if (period !== undefined) {
    const labels = values.map((value) => value.period.label);
    if (labels.includes(period)) return undefined;
    const closest = findCloseMatch(period, labels);
    const fix = closest ? `Did you mean ${closest}?` : `Write one of: ${labels.join(', ')}.`;
    return { says: `<${name}> period: ${measure} has no figure for ${period.slice(0, 60)}.`, fix };
  }
  const isShown = name === 'Chart' ? values.length > 0 : values.some(({ kind }) => kind === 'actual');
  return isShown
    ? undefined
    : { says: `<${name}> measure: ${measure} has no figure yet.`, fix: 'Take it out until there is one.' };
}

function findMissing(
  source: CouncilSource,
  from: SourceText,
  name: string,
  collection: 'grants' | 'measures',
  id: string,
) {
  const attribute = collection === 'grants' ? 'grant' : 'measure';
  const records = recordsOf(source, collection);
  const found = records.find((record) => record.id === id);
  const shown = `${collection}/${id.slice(0, 60)}`;
  if (!found) {
    const closest = findCloseMatch(
      id,
      records.map((record) => record.id),
    );
    const fix = closest ? `Did you mean ${closest}?` : `Write the id of one of the files in ${collection}.`;
    return { says: `<${name}> ${attribute}: there is no ${shown} in this council.`, fix };
  }
  if (found.fields.status !== 'draft' || from.draft) return undefined;
  return {
    says: `<${name}> ${attribute}: ${shown} is a draft, so it has no page.`,
    fix: 'Publish it first, or take this out.',
  };
}
