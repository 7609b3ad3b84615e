import { expect, it, vi } from 'vitest';
import type { Issue } from '../../../src/domain/issue.ts';

const parsed = vi.hoisted(() => ({ count: 0 }));
vi.mock('satteri', async (importOriginal) => {
  const original = await importOriginal<typeof import('satteri')>();
  const counted = <A extends unknown[], R>(parse: (...args: A) => R) => {
    return (...args: A): R => {
      parsed.count += 1;
      return parse(...args);
    };
  };
  return {
    ...original,
    markdownToMdast: counted(original.markdownToMdast),
    mdxToMdast: counted(original.mdxToMdast),
  };
});
const { parseBody } = await import('../../../src/records/parse-body.ts');
const { renderMarkdown } = await import('../../../src/site/markdown.ts');

/** Texts that grow with a number, in the ways that are known to bring Markdown engines to their knees. */
const families: Record<string, (size: number) => string> = {
  'quotes in quotes': (size) => `${'> '.repeat(size)}x`,
  'lists in lists': (size) => `${'- '.repeat(size)}x`,
  'lists in quotes': (size) => `${'- > '.repeat(size)}x`,
  'numbered lists in lists': (size) => `${'1) '.repeat(size)}x`,
  'lists set in further with each line': (size) =>
    Array.from({ length: Math.sqrt(size) }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
  'brackets left open': (size) => `${'['.repeat(size)}x`,
  'brackets in brackets': (size) => `${'['.repeat(size)}x${']'.repeat(size)}`,
  'brackets without end, a blank line between': (size) => '[a\n\n'.repeat(size),
  'links left open': (size) => '[a]('.repeat(size),
  'pictures in links': (size) => '[![a](b)](c)'.repeat(size),
  'pictures in pictures': (size) => `${'!['.repeat(size)}x${'](a)'.repeat(size)}`,
  'stars left open': (size) => '*a **b '.repeat(size),
  'stars and underscores that cross': (size) => '*a_ '.repeat(size),
  'stars in stars': (size) => `${'*'.repeat(size)}a${'*'.repeat(size)}`,
  'stars and underscores in many blocks': (size) => `${'*a_ '.repeat(50)}\n\n`.repeat(size / 50),
  waves: (size) => '~~a '.repeat(size),
  'backticks left open': (size) =>
    Array.from({ length: Math.sqrt(size) }, (_, length) => '`'.repeat(length + 1)).join(' '),
  'backticks in one row': (size) => '`a '.repeat(size),
  'angle brackets': (size) => '<a '.repeat(size),
  'comments left open': (size) => '<!-- a '.repeat(size),
  'a ragged table': (size) => `${'|a'.repeat(size)}\n${'|-'.repeat(size)}\n${'|b\n'.repeat(size)}`,
  'many ragged tables': (size) =>
    `${'|a'.repeat(30)}\n${'|-'.repeat(30)}\n${'|b\n'.repeat(30)}\n`.repeat(size / 30),
  'a ragged table in a quote': (size) =>
    `> ${'|a'.repeat(size)}\n> ${'|-'.repeat(size)}\n${'> |b\n'.repeat(size)}`,
  'a table under a long heading': (size) => `|${'a'.repeat(size)}|\n|-|\n${'|b|\n'.repeat(size)}`,
  'rows of a table': (size) => `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(size)}`,
  'one definition used often': (size) => `[a]: /${'u'.repeat(size)}\n\n${'[a]\n\n'.repeat(size)}`,
  footnotes: (size) => `${'[^a] \n\n'.repeat(size)}[^a]: x`,
  'addresses without brackets': (size) => 'www.a'.repeat(size),
  'one long word': (size) => 'a'.repeat(size),
  'many headings of one name': (size) => '# a\n'.repeat(size),
  'underlined headings': (size) => 'a\n=\n'.repeat(size),
  entities: (size) => '&a'.repeat(size),
  backslashes: (size) => '\\'.repeat(size),
};

const limits = ['body-size', 'body-depth', 'body-marks', 'body-table', 'body-tags'];

it.each(Object.entries(families))(
  '%s: twice the text is less than three times the page, or is refused by name',
  async (_, make) => {
    let before: { text: number; html: number } | undefined;
    let refused: string[] | undefined;
    for (let size = 400; refused === undefined; size *= 2) {
      const text = make(size);
      const tree = parseBody(text, 'a.md', 1);
      if (Array.isArray(tree)) refused = tree.map(({ rule }) => rule);
      else {
        const start = performance.now();
        const { html } = await renderMarkdown(text, 'en');
        // Half a second for what takes a few milliseconds: this only notices what grows out of all bounds.
        expect(performance.now() - start).toBeLessThan(2000);
        expect(html.length).toBeLessThan(5_000_000);
        if (before)
          expect((html.length + 1000) / (before.html + 1000)).toBeLessThan(
            (3 * text.length) / (2 * before.text) + 1,
          );
        before = { text: text.length, html: html.length };
      }
    }
    expect(refused.filter((rule) => !limits.includes(rule))).toEqual([]);
  },
  60_000,
);

it.each(['md', 'mdx'])(
  'what is refused in .%s is never parsed',
  (ending) => {
    let refusals = 0;
    for (const make of Object.values(families)) {
      parsed.count = 0;
      const tree = parseBody(make(250_000), `a.${ending}`, 1);
      // Only how deep things lie in each other may show in the tree alone.
      if (!Array.isArray(tree) || tree.every(({ message }) => message.startsWith('More than 40'))) continue;
      expect(parsed.count).toBe(0);
      refusals += 1;
    }
    expect(refusals).toBeGreaterThan(20);
  },
  60_000,
);

it.each([
  ['> '.repeat(31) + 'x', 'body-depth', '9:1', 'More than 30 quotes, lists or marks lie in each other here.'],
  [
    `One.\n\n${'*a* '.repeat(1001)}`,
    'body-marks',
    '11:4001',
    'Here are more than 2,000 stars, underscores or waves without a blank line between them.',
  ],
  [
    '[a] '.repeat(2001),
    'body-marks',
    '9:8001',
    'Here are more than 2,000 brackets without a blank line between them.',
  ],
  [
    '`a '.repeat(2001),
    'body-marks',
    '9:6001',
    'Here are more than 2,000 backticks without a blank line between them.',
  ],
  [
    `One.\n\n${'|a'.repeat(200)}\n${'|-'.repeat(200)}\n${'|b\n'.repeat(200)}`,
    'body-table',
    '12:1',
    'With this table the text has up to 40,602 cells, and the most is 20,000.',
  ],
  [
    `|${'a'.repeat(9000)}|\n|-|\n${'|b|\n'.repeat(200)}`,
    'body-table',
    '10:1',
    'This table has very long lines, and too many of them.',
  ],
  ['word '.repeat(40_001), 'body-size', '9:1', 'The text has 200,005 signs, and the most is 200,000.'],
])('too much is told by name and place: %#', (text, rule, place, message) => {
  const issues = parseBody(text, 'a.md', 9) as Issue[];
  expect(issues.map((issue) => [issue.rule, `${issue.line}:${issue.column}`, issue.message])).toEqual([
    [rule, place, message],
  ]);
});

it('a long page that people wrote is not too much', () => {
  const row = `| Youth club | [Testford](/themes/social/) | £5,000 | *Agreed* |\n`;
  const paragraph =
    'The council pays for *clubs*, [parks](/themes/social/) and `things` that people need every day.\n\n';
  const body = `${paragraph.repeat(400)}| Who | Where | How much | State |\n| - | - | -: | - |\n${row.repeat(400)}\n${'1. Step\n   - Part\n     - Piece\n'.repeat(100)}`;
  expect(parseBody(body, 'a.md', 1)).toMatchObject({ type: 'root' });
});
