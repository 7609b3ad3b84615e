import { expect, it } from 'vitest';
import { councilInLanguage, recordsInLanguage } from '../../../src/records/in-language.ts';
import { makeCouncil } from '../../make-council.ts';

const source = await makeCouncil({
  translations: [
    { of: 'grants', fields: { title: 'Cist Gymunedol' }, body: 'Y gist.' },
    { of: 'themes', fields: { reviewedOn: '2025-01-01' } },
  ],
});

it('a record that is translated has its words in that language, and its facts', () => {
  const [grant] = recordsInLanguage(source, 'cy').filter(({ collection }) => collection === 'grants');
  expect(grant).toMatchObject({
    id: 'community-chest',
    body: '\nY gist.\n',
    file: 'content/testshire/grants/community-chest.cy.md',
    data: { title: 'Cist Gymunedol', funder: 'Testshire District Council', programmeCode: 'TST-COMMUNITY' },
  });
  expect(grant).not.toHaveProperty('language');
  expect(grant).not.toHaveProperty('outdated');
});

it('one that is not says in which language it is', () => {
  const [page] = recordsInLanguage(source, 'cy').filter(({ collection }) => collection === 'pages');
  expect(page).toMatchObject({ data: { title: 'About this site' }, language: 'en' });
});

it('one whose original has been reviewed since says so', () => {
  const [theme] = recordsInLanguage(source, 'cy').filter(({ collection }) => collection === 'themes');
  expect(theme).toMatchObject({ data: { reviewedOn: '2025-01-01' }, outdated: true });
});

it('in the main language every record is as it was written', () => {
  expect(recordsInLanguage(source, 'en').map(({ data }) => data)).toEqual(
    source.records.map(({ data }) => data),
  );
  expect(recordsInLanguage(source, 'en').filter(({ language, outdated }) => language ?? outdated)).toEqual(
    [],
  );
});

it('the council says its own words in each language', () => {
  expect(councilInLanguage(source, 'en')).toEqual(source.council.data);
  expect(councilInLanguage(source, 'cy')).toMatchObject({
    name: 'Cyngor Dosbarth Testshire',
    kind: 'district',
  });
});
