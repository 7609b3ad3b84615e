import { recordPath } from '../../domain/paths.ts';
import { atPlace, type Finding, type Rule } from '../rule.ts';
import { sourceAddresses } from '../source-addresses.ts';

export const addressKept: Rule = {
  id: 'address-kept',
  why: 'People keep links to a page and other sites have them. When its file is renamed or removed, its old address leads on.',
  severity: 'warning',
  check: (source) => {
    if (source.former.length === 0) return [];
    const addresses = sourceAddresses(source, { withDrafts: true });
    const published = sourceAddresses(source);
    const redirects = Object.keys(source.redirects.fields);
    const led = new Set(redirects.map((from) => (from.endsWith('/') ? from : `${from}/`)));
    return source.former.flatMap((record): Finding[] => {
      const path = recordPath(record.collection, record.id);
      if (addresses.has(path) || led.has(path)) return [];
      const next = record.renamedTo && recordPath(record.renamedTo.collection, record.renamedTo.id);
      const place = { line: 1, column: 1 };
      const says = `${record.name} was ${record.renamedTo ? `renamed to ${record.renamedTo.name}` : 'removed'}, and its address leads nowhere.`;
      const fix =
        next && published.has(next)
          ? `Write "${path}: ${next}" in redirects.yaml.`
          : `Write "${path}: " and the page that takes its place in redirects.yaml.`;
      return [atPlace(source.redirects.file, place, { says, fix })];
    });
  },
  ok: [
    { former: [] },
    {
      former: [{ collection: 'grants', id: 'chest', name: 'grants/chest.md' }],
      redirects: { '/grants/chest/': '/grants/community-chest/' },
    },
    { former: [{ collection: 'grants', id: 'community-chest', name: 'grants/community-chest.mdx' }] },
  ],
  notOk: [
    {
      former: [
        {
          collection: 'grants',
          id: 'chest',
          name: 'grants/chest.md',
          renamedTo: { collection: 'grants', id: 'community-chest', name: 'grants/community-chest.md' },
        },
      ],
      says: 'grants/chest.md was renamed to grants/community-chest.md, and its address leads nowhere.',
    },
    {
      former: [{ collection: 'pages', id: 'team', name: 'pages/team.md' }],
      says: 'pages/team.md was removed, and its address leads nowhere.',
    },
  ],
};
