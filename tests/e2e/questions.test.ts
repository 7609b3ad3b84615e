import { expect, it } from 'vitest';
import { residentQuestions } from './resident-questions.ts';
import { siteOf } from './sites.ts';

it.for(['havering', 'sevenoaks'] as const)('at least thirty questions are asked of %s', (council) => {
  expect(residentQuestions.filter((one) => one.council === council).length).toBeGreaterThanOrEqual(30);
});

it.for(residentQuestions)('$council answers: $question', ({ council, path, answers }) => {
  const page = siteOf(council).pages.find((one) => one.path === path);
  expect(page, `${council} has a page at ${path}`).toBeDefined();
  const words = visibleWords(page?.html ?? '');
  expect(
    answers.filter((answer) => !says(words, answer)),
    `missing from ${path}`,
  ).toEqual([]);
});

/** Whether the words are there as they stand: "33" is not said by "£333,871". */
function says(words: string, answer: string): boolean {
  const literal = plain(answer).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\d,.])${literal}(?!\\d|[,.]\\d)`).test(words);
}

/** What `main` says, without its tags: every end of a block is a space. */
function visibleWords(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const text = main
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/?(a|abbr|b|em|span|strong|time)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ');
  return plain(text);
}

function plain(text: string): string {
  const entities: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    nbsp: ' ',
    '#39': "'",
    '#x27': "'",
  };
  return text
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
