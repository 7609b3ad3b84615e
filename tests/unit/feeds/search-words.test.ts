import { expect, it } from 'vitest';
import { toSearchWords } from '../../../src/feeds/search-words.ts';
import { makeContent } from '../../make-content.ts';

it('words come from titles, other words, fields and bodies: lower-case, once, sorted', async () => {
  const content = await makeContent({
    records: [
      {
        in: 'grants',
        fields: { title: 'Jubilee Fund', aliases: ['Street party money'], howToApply: 'Telephone us.' },
        body: 'Bunting and *bunting*, Gŵyl.',
      },
    ],
  });
  const words = toSearchWords(content);
  expect(words).toEqual(
    expect.arrayContaining(['jubilee', 'street', 'party', 'telephone', 'bunting', 'gŵyl']),
  );
  expect(words).toEqual([...new Set(words)].sort());
  expect(words.filter((word) => word !== word.toLowerCase() || word.length < 3)).toEqual([]);
});

it('the words of a page for one audience are known where there is such a page', async () => {
  const audience = ['forces-veterans'];
  const content = await makeContent({ records: [{ in: 'grants', fields: { audience } }] });
  expect(toSearchWords(content)).toContain('veterans');
  expect(toSearchWords(await makeContent())).not.toContain('veterans');
});

it('web addresses give no words', async () => {
  const url = 'https://www.testshire.example/zebracrossing';
  const content = await makeContent({
    records: [{ in: 'grants', fields: { applyUrl: url, sources: [{ title: 'Leaflet', url }] } }],
  });
  expect(toSearchWords(content)).toContain('leaflet');
  expect(toSearchWords(content)).not.toContain('zebracrossing');
});

it('a draft gives no words', async () => {
  const content = await makeContent({
    records: [{ in: 'grants', id: 'later', fields: { title: 'Zeppelin fund', status: 'draft' } }],
  });
  expect(toSearchWords(content)).not.toContain('zeppelin');
});
