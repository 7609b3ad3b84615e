import { at, recordsOf, type Rule } from '../rule.ts';

export const grantCodeUnique: Rule = {
  id: 'grant-code-unique',
  why: 'Awards name their scheme by its code. Two schemes with one code would share each other’s awards.',
  severity: 'error',
  check: (source) => {
    const seen = new Map<string, string>();
    return recordsOf(source, 'grants').flatMap((grant) => {
      const code = grant.fields.programmeCode;
      if (!code) return [];
      const first = seen.get(code);
      seen.set(code, first ?? grant.file);
      if (!first) return [];
      return [
        at(grant, ['programmeCode'], {
          says: `${code} is the code of another grant too: ${first}.`,
          fix: 'Write another code.',
        }),
      ];
    });
  },
  ok: [
    { records: [{ in: 'grants', id: 'other', fields: { title: 'Another grant', programmeCode: 'OTHER' } }] },
  ],
  notOk: [
    {
      records: [
        { in: 'grants', id: 'a', fields: { title: 'Grant A', programmeCode: 'ONE' } },
        { in: 'grants', id: 'b', fields: { title: 'Grant B', programmeCode: 'ONE' } },
      ],
      says: 'programmeCode: ONE is the code of another grant too: content/testshire/grants/a.md.',
    },
  ],
};
