import { expect, it } from 'vitest';
import { sentencesIn } from '../../../src/checks/sentences.ts';

it.each([
  ['One two. Three four! Five?', ['One two.', 'Three four!', 'Five?']],
  ['It is £1.2 million. £500 is left.', ['It is £1.2 million.', '£500 is left.']],
  ['Ask Dr. Smith or J. Smith at No. 5. Then wait.', ['Ask Dr. Smith or J. Smith at No. 5.', 'Then wait.']],
  ['She said “go.” Then he went.', ['She said “go.”', 'Then he went.']],
  ['One sentence\nover two lines.\nAnother.', ['One sentence\nover two lines.', 'Another.']],
  ['By 5 p.m. we close', ['By 5 p.m. we close']],
  ['  ', []],
])('%j is %j', (text, sentences) => {
  expect(sentencesIn(text).map((sentence) => sentence.text)).toEqual(sentences);
  for (const { text: sentence, start } of sentencesIn(text)) expect(text.slice(start)).toMatch(sentence);
});

it('a sign by itself is no word', () => {
  expect(sentencesIn('Bread & butter – 5 pounds.')).toMatchObject([{ words: 4 }]);
});
