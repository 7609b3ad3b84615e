import { expect, it } from 'vitest';
import { privacySections } from '../../../src/views/privacy.ts';
import { buildPrivacyPage } from '../../../src/views/privacy-page.ts';
import { makeContent, testshire } from '../../make-content.ts';
import { shownTexts } from '../../make-pages.ts';
import { blockOf } from './find-block.ts';

it('says what the site keeps and sends, the log of its host among it', async () => {
  const { facts } = blockOf(privacySections(await testshire()), 'kept', 'facts');
  expect(facts.map(({ label }) => label)).toEqual([
    'Cookies',
    'In your browser',
    'Tracking',
    'Other companies',
    'Search',
    'Server log',
  ]);
});

it('names who runs the site, and the council with its contact', async () => {
  const said = shownTexts(privacySections(await testshire()).at(-1)).join(' ');
  expect(said).toContain('run by Testshire District Council and its partners');
  expect(said).toContain('01632 960001');
  expect(shownTexts(privacySections(await makeContent())).join(' ')).toContain(
    'run by Testshire District Council.',
  );
});

it('a council that has written no privacy page has one', async () => {
  const { title, sections } = buildPrivacyPage(await makeContent());
  expect(title).toBe('Privacy');
  expect(sections.map(({ id }) => id)).toEqual(['kept', 'responsible']);
});
