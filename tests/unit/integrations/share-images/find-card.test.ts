import { expect, it } from 'vitest';
import { findCard } from '../../../../src/integrations/share-images/find-card.ts';

const head = (image: string, title = 'Grants') =>
  `<html><head><meta name="theme-color" content="#1d4f3a"><meta property="og:title" content="${title}"><meta property="og:site_name" content="Social value"><meta property="article:section" content="Money"><meta property="og:image" content="${image}"></head><body></body></html>`;

it('reads what the head says', () => {
  expect(
    findCard(head('https://a.example/b/share/grants/a.png', 'Bread &#38; &#34;roses&#34; &lt;b&gt;')),
  ).toEqual({
    path: '/share/grants/a.png',
    card: { title: 'Bread & "roses" <b>', section: 'Money', site: 'Social value', colour: '#1d4f3a' },
  });
});

it('the home page has a picture of its own', () => {
  expect(findCard(head('https://a.example/share.png'))?.path).toBe('/share.png');
});

it.each(['https://a.example/logo.png', 'https://a.example/share/../../a.png', ''])(
  'a head that names %j asks for none',
  (image) => {
    expect(findCard(head(image))).toBeUndefined();
  },
);

it('what the body says is not read', () => {
  const html = `<html><head></head><body>${head('https://a.example/share.png')}</body></html>`;
  expect(findCard(html)).toBeUndefined();
});
