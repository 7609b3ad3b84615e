import { at, type Rule } from '../rule.ts';

export const councilId: Rule = {
  id: 'council-id',
  why: 'The folder’s name is the council’s id everywhere: in commands, in the folder of the built site and in open data.',
  severity: 'error',
  check: ({ council, id }) =>
    council.fields.id === undefined || council.fields.id === id
      ? []
      : [
          at(council, ['id'], {
            says: `this is "${council.fields.id}", and the folder is called ${id}.`,
            fix: `Write ${id}.`,
          }),
        ],
  ok: [{ council: { id: 'testshire' } }],
  notOk: [
    { council: { id: 'testford' }, says: 'id: this is "testford", and the folder is called testshire.' },
  ],
};
