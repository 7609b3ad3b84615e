import { expect, it } from 'vitest';
import { buildPagePage } from '../../../src/views/page-page.ts';
import { requireRecord } from '../../../src/views/find-record.ts';
import { makeContent, now } from '../../make-content.ts';

it.each([
  ['page', []],
  ['privacy', ['kept', 'responsible']],
  ['contact', ['council']],
  [
    'accessibility-statement',
    ['feedback', 'report', 'enforcement', 'compliance', 'known-problems', 'prepared'],
  ],
])('a page of the kind %s gets %j from council.yaml', async (kind, ids) => {
  const content = await makeContent({ records: [{ in: 'pages', fields: { kind } }] });
  const page = buildPagePage(content, requireRecord(content, 'pages', 'about'), now);
  expect(page.sections.map(({ id }) => id)).toEqual(ids);
  expect(page.breadcrumbs.links).toEqual([{ text: 'Home', href: '/' }]);
});
