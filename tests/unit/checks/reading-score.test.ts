import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/checks/passages.ts';
import { countSyllables, scoreReading } from '../../../src/checks/reading-score.ts';
import { makeCouncil } from '../../make-council.ts';

const plain = 'The bus is free on Monday. You can get on at the town hall.';
const hard =
  'Notwithstanding considerable administrative complications, participating organisations subsequently demonstrated extraordinary determination.';

describe('the score of a page', () => {
  it('is low for short words in short sentences', async () => {
    expect(await scoreOf(plain)).toMatchObject({ words: 14, sentences: 2, age: 5 });
  });

  it('is high for long words', async () => {
    expect((await scoreOf(hard))?.age).toBeGreaterThan(25);
  });

  it('is that of the formula of Flesch and Kincaid', async () => {
    // 10 words, 1 sentence, 13 syllables.
    const score = await scoreOf('The council pays for the new roof of the hall.');
    expect(score?.grade).toBeCloseTo(0.39 * 10 + 11.8 * (11 / 10) - 15.59, 1);
  });

  it('names the hardest three sentences and where they stand', async () => {
    const score = await scoreOf(`${plain}\n\n## Heading here now\n\n- One.\n- ${plain} ${hard}`);
    expect(score?.worst).toHaveLength(3);
    expect(score?.worst[0]).toMatchObject({ text: hard, line: 15, column: 63, field: '' });
  });

  it('leaves headings, tables and quotations out', async () => {
    expect(
      await scoreOf(`## One two three four\n\n| A heading of a table |\n|---|\n| ${hard} |\n\n> ${hard}`),
    ).toBeUndefined();
  });

  it('is nothing for a page without a sentence', () => {
    expect(scoreReading([])).toBeUndefined();
  });
});

it.each([
  ['the', 1],
  ['used', 1],
  ['wanted', 2],
  ['houses', 2],
  ['schemes', 1],
  ['people', 2],
  ['table', 2],
  ['community', 4],
  ['organisation', 5],
  ['agree', 2],
  ['need', 1],
  ['council’s', 2],
  ['2025 £12', 0],
])('%s has %i syllables', (word, count) => {
  expect(countSyllables(word)).toBe(count);
});

async function scoreOf(body: string) {
  const source = await makeCouncil({ records: [{ in: 'themes', body }] });
  const theme = source.records.find(({ collection }) => collection === 'themes');
  return scoreReading(theme ? passagesOf(theme).filter(({ field }) => field === '') : []);
}
