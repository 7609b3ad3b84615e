import { takenIds } from '../../domain/addresses.ts';
import { recordPath } from '../../domain/paths.ts';
import { atPlace, type Rule } from '../rule.ts';

export const idFree: Rule = {
  id: 'id-free',
  why: 'Some addresses, such as /search/, are made by the site itself. A file with that name would fight it for the address.',
  severity: 'error',
  check: (source) =>
    source.records
      .filter((record) => takenIds[record.collection]?.includes(record.id))
      .map((record) => {
        const says = `The address ${recordPath(record.collection, record.id)} is a page that the site makes itself.`;
        return atPlace(record.file, { line: 1, column: 1 }, { says, fix: 'Give the file another name.' });
      }),
  ok: [{ records: [{ in: 'pages', id: 'about' }] }],
  notOk: [
    {
      records: [{ in: 'pages', id: 'search' }],
      says: 'The address /search/ is a page that the site makes itself.',
    },
  ],
};
