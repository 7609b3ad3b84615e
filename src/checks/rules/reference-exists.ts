import { findCloseMatch } from '../../domain/close-match.ts';
import { isCollectionName } from '../../domain/collection-names.ts';
import { referenceFields } from '../../schemas/collections.ts';
import type { CouncilSource } from '../../schemas/council-source.ts';
import { at, type Finding, type Rule } from '../rule.ts';

export const referenceExists: Rule = {
  id: 'reference-exists',
  why: 'A record names others by their id. When no such file is there, the link between promise, work and figure is broken.',
  severity: 'error',
  check: (source) => {
    const drafts = new Map(
      source.records.map((record) => [`${record.collection}/${record.id}`, record.fields.status === 'draft']),
    );
    return source.records.flatMap((record) =>
      Object.entries(referenceFields).flatMap(([field, target]) => {
        const value: unknown = (record.fields as Record<string, unknown>)[field];
        const named = (Array.isArray(value) ? value : [value]) as unknown[];
        return named.flatMap((id, index): Finding[] => {
          if (typeof id !== 'string') return [];
          const path = Array.isArray(value) ? [field, index] : [field];
          const key = target === 'any' ? id : `${target}/${id}`;
          const isDraft = drafts.get(key);
          if (isDraft === undefined)
            return [
              at(record, path, {
                says: `there is no ${key} in this council.`,
                fix: suggest(key, target, source),
              }),
            ];
          if (!isDraft || record.fields.status === 'draft') return [];
          return [
            at(record, path, {
              says: `${key} is a draft, so it has no page.`,
              fix: 'Publish it first, or take this out.',
            }),
          ];
        });
      }),
    );
  },
  ok: [
    { records: [{ in: 'grants', fields: { themes: ['social'], related: ['themes/social'] } }] },
    {
      records: [
        { in: 'grants', id: 'later', fields: { status: 'draft' } },
        { in: 'pages', id: 'soon', fields: { status: 'draft', related: ['grants/later'] } },
      ],
    },
  ],
  notOk: [
    {
      records: [{ in: 'grants', fields: { themes: ['socail'] } }],
      says: 'themes.0: there is no themes/socail in this council.',
    },
    {
      records: [
        { in: 'grants', id: 'later', fields: { status: 'draft' } },
        { in: 'themes', fields: { related: ['grants/later'] } },
      ],
      says: 'related.0: grants/later is a draft, so it has no page.',
    },
  ],
};

function suggest(key: string, target: string, source: CouncilSource): string {
  const [collection = '', id = ''] = key.split('/');
  const start = target === 'any' ? `${collection}/` : '';
  if (!isCollectionName(collection)) return 'Write a collection and an id, such as grants/community-chest.';
  const ids = source.records.filter((record) => record.collection === collection).map((record) => record.id);
  const closest = findCloseMatch(id, ids);
  if (closest) return `Did you mean ${start}${closest}?`;
  return ids.length > 0
    ? `Write one of: ${ids
        .slice(0, 12)
        .map((known) => start + known)
        .join(', ')}${ids.length > 12 ? ' …' : ''}.`
    : `Write the file ${collection}/${id}.md first, or take this out.`;
}
