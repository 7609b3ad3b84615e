import { expect, it } from 'vitest';
import { requireRecord } from '../../../src/views/find-record.ts';
import { toListItem } from '../../../src/views/list-item.ts';
import { describeTranslation } from '../../../src/views/translation-state.ts';
import { testshire, now } from '../../make-content.ts';

const welsh = await testshire({ language: 'cy' });
const stateOf = (id: string) => describeTranslation(welsh, requireRecord(welsh, 'grants', id));

it('a page that nobody has translated says so in the language of the site, and in which one it is', () => {
  expect(stateOf('tree-fund')).toEqual({
    language: 'en',
    notice: 'Nid yw’r dudalen hon wedi’i chyfieithu i’r Gymraeg eto. Mae’r testun isod yn Saesneg.',
  });
});

it('one that is older than its original says that', () => {
  expect(stateOf('small-sparks')).toEqual({
    notice:
      'Mae’r fersiwn Saesneg o’r dudalen hon yn fwy diweddar na’r cyfieithiad hwn, ac efallai ei bod yn dweud mwy.',
  });
});

it('one that is translated has nothing to say, nor has any in the main language', async () => {
  expect(stateOf('community-chest')).toEqual({});
  const english = await testshire();
  expect(english.grants.map((grant) => describeTranslation(english, grant))).toEqual(
    english.grants.map(() => ({})),
  );
});

it('in a list, what is not translated is marked with its language', () => {
  expect(toListItem(requireRecord(welsh, 'grants', 'tree-fund'), now, 'cy')).toMatchObject({
    text: 'Tree Fund',
    lang: 'en',
  });
  expect(toListItem(requireRecord(welsh, 'grants', 'community-chest'), now, 'cy')).not.toHaveProperty('lang');
});
