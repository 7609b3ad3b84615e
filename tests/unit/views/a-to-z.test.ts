import { expect, it } from 'vitest';
import { buildAToZ } from '../../../src/views/a-to-z.ts';
import type { CouncilContent } from '../../../src/schemas/council-content.ts';
import { makeContent, testshire } from '../../make-content.ts';

it('a title and each other word for it stand under their own letters', async () => {
  const letters = await list({ title: 'Warm rooms', aliases: ['heating', 'hubs'] });
  expect(letters['W']).toEqual([{ text: 'Warm rooms', href: '/grants/community-chest/', alias: false }]);
  expect(letters['H']).toEqual([
    { text: 'heating', href: '/grants/community-chest/', alias: true, title: 'Warm rooms' },
    { text: 'hubs', href: '/grants/community-chest/', alias: true, title: 'Warm rooms' },
  ]);
});

it('a word that its title begins with is not listed again beside it', async () => {
  const letters = await list({ title: 'Warm rooms', aliases: ['warm', 'Warm Rooms', 'warmth'] });
  expect(letters['W']?.map(({ text }) => text)).toEqual(['Warm rooms', 'warmth']);
});

it('those whom something is for have their page there, with their own words for themselves', async () => {
  const letters = await list({ audience: ['care-leavers'] });
  const href = '/for/care-leavers/';
  expect(letters['C']?.filter((entry) => entry.href === href).map(({ text }) => text)).toEqual([
    'care experienced',
    'Care leavers',
  ]);
  expect(letters['L']).toEqual([{ text: 'leaving care', href, alias: true, title: 'Care leavers' }]);
});

it('accents, quotes and small letters do not change the letter', async () => {
  const letters = await list({ aliases: ['Écluse fund', '“egg” run', 'Ŵy fund'] });
  expect(letters['E']?.map(({ text }) => text)).toEqual(['“egg” run', 'Écluse fund']);
  expect(letters['W']?.map(({ text }) => text)).toEqual(['Ŵy fund']);
});

it('the letters stand in order, and the numbers after them', async () => {
  const letters = Object.keys(await list({ aliases: ['10 trees', '9 trees', 'Zoo', 'art'] }));
  expect(letters.at(0)).toBe('A');
  expect(letters.slice(-2)).toEqual(['Z', '0 to 9']);
  expect(letters.slice(0, -1)).toEqual(letters.slice(0, -1).sort());
});

it('numbers stand by their size', async () => {
  const letters = await list({ aliases: ['10 trees', '9 trees'] });
  expect(letters['0 to 9']?.map(({ text }) => text)).toEqual(['9 trees', '10 trees']);
});

it('a Welsh list has the letters of the Welsh alphabet, in its order', async () => {
  const aliases = ['Cylch', 'Chwarae', 'Dawns', 'Llyfrau', 'Lles', 'Lamp', '9 coeden'];
  const content = await makeContent({ records: [{ in: 'grants', fields: { aliases } }] }, { language: 'cy' });
  const letters = buildAToZ(content).letters.map(({ letter }) => letter);
  expect(letters.filter((letter) => ['C', 'Ch', 'D', 'L', 'Ll', '0 i 9'].includes(letter))).toEqual([
    ...['C', 'Ch', 'D', 'L', 'Ll', '0 i 9'],
  ]);
});

it('the page on contracts stands under what suppliers call it, where a council has one', async () => {
  const entries = (of: CouncilContent) =>
    buildAToZ(of)
      .letters.flatMap(({ entries: found }) => found)
      .filter(({ href }) => href === '/procurement/')
      .map(({ text }) => text);
  expect(entries(await testshire())).toEqual(['Contracts: what you have to do', 'suppliers', 'tenders']);
  expect(entries(await makeContent())).toEqual([]);
});

async function list(fields: Record<string, unknown>) {
  const content = await makeContent({ records: [{ in: 'grants', fields }] });
  return Object.fromEntries(buildAToZ(content).letters.map(({ letter, entries }) => [letter, entries]));
}
