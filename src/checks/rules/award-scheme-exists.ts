import { findCloseMatch } from '../../domain/close-match.ts';
import { publishedOf, type Finding, type Rule } from '../rule.ts';

export const awardSchemeExists: Rule = {
  id: 'award-scheme-exists',
  why: 'An award belongs to a scheme that people can read about, named by its code and its title.',
  severity: 'error',
  check: (source) => {
    const titles = new Map(
      publishedOf(source, 'grants').map((grant) => [grant.fields.programmeCode, grant.fields.title]),
    );
    const codes = [...titles.keys()].filter((code) => code !== undefined);
    return source.awards.rows.flatMap((row): Finding[] => {
      const finding = (field: string, message: string, fix: string): Finding => {
        return {
          file: source.awards.file,
          ...row.placeOf(field),
          field,
          message: `Row ${row.row}, ${message}`,
          fix,
        };
      };
      const code = row.fields['Grant Programme:Code'];
      const title = row.fields['Grant Programme:Title'];
      if (!code) return [];
      if (!titles.has(code)) {
        const closest = findCloseMatch(code, codes);
        const fix = closest ? `Did you mean ${closest}?` : `Write one of: ${codes.join(', ')}.`;
        return [finding('Grant Programme:Code', `no published grant has the programmeCode ${code}.`, fix)];
      }
      const right = titles.get(code);
      if (!title || !right || title === right) return [];
      return [
        finding(
          'Grant Programme:Title',
          `"${title}" is not the title of the grant ${code}.`,
          `Write ${right}.`,
        ),
      ];
    });
  },
  ok: [{ awards: [{}] }],
  notOk: [
    {
      awards: [{ 'Grant Programme:Code': 'TST-NONE' }],
      says: 'Row 2, no published grant has the programmeCode TST-NONE.',
    },
    {
      awards: [{ 'Grant Programme:Title': 'Other' }],
      says: 'Row 2, "Other" is not the title of the grant TST-COMMUNITY.',
    },
  ],
};
