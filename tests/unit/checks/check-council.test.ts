import { describe, expect, it } from 'vitest';
import { checkCouncil } from '../../../src/checks/check-council.ts';
import { loadDictionary } from '../../../src/publishing/load-dictionary.ts';
import { councilFiles, loadFiles, recordText, type CouncilFiles } from '../../make-council.ts';

it('one run names every fault of every file at its line, column and field', async () => {
  const chest = recordText('grants');
  const issues = await findIssues({
    'outcomes/cats.md': recordText('outcomes', { title: 'Cats', state: 'dropped' }).replace(
      'state:',
      'sate:',
    ),
    'grants/a.md': grant('A').replace('2026-01-01', '2026-02-31'),
    'grants/b.md': grant('B').replace(/^owner.*\n/m, ''),
    'grants/c.md': grant('C', { applicants: ['school', 'comunity-group'] }),
    'grants/d.md': grant('D', { rounds: [{ id: 'one', opens: '2026-05-01', closes: '2026-04-01' }] }),
    'grants/e.md': grant('E', { related: ['themes/social', 'grants/comunity-chest'] }),
    'grants/f.md': grant('F', { minAward: 500, maxAward: 50 }),
    'grants/g.md': chest.replace('TST-COMMUNITY', 'TST-G'),
    'grants/h.md': '---\ntitle: H\nsummary: No end\n\nBody.\n',
    'awards.csv': awards('Bike club', '"£2,500"'),
    'pages/link.md': page('Link', 'One.\n\nTwo [three](/grants/four/).'),
    'pages/image.md': page('Image', '- ![Bus](../images/bus.png)'),
    'pages/quote.md': page('Quote').replace('title: Quote', 'title: "Quote'),
    'pages/colon.md': page('Colon').replace('title: Colon', 'title: Colon: two'),
    'pages/tab.md': page('Tab').replace('kind:', 'sources:\n\t- title: x\nkind:'),
    'pages/twice.md': page('Twice').replace('kind:', 'title: Again\nkind:'),
    'pages/latin.md': Buffer.from(page('Latin').replace('Text.', '\u00a35'), 'latin1'),
    'pages/notes.txt': 'x',
    'grant/x.md': 'x',
    'redirects.yaml': '/old/: /grants/\n/older/: /grnats/\n',
  });
  expect(issues.map(({ file, line, column, field, rule }) => `${file}:${line}:${column} ${field} ${rule}`))
    .toMatchInlineSnapshot(`
      [
        "content/testshire/awards.csv:2:141 Amount Awarded awards-cell",
        "content/testshire/grant:1:1  file-place",
        "content/testshire/grants/a.md:4:13 reviewedOn field-value",
        "content/testshire/grants/b.md:2:1 owner field-missing",
        "content/testshire/grants/c.md:15:5 applicants.1 field-value",
        "content/testshire/grants/d.md:16:13 rounds.0.closes grant-dates-in-order",
        "content/testshire/grants/e.md:15:5 related.1 reference-exists",
        "content/testshire/grants/f.md:13:11 minAward grant-money-in-order",
        "content/testshire/grants/g.md:6:8 title title-unique",
        "content/testshire/grants/h.md:2:1 owner field-missing",
        "content/testshire/grants/h.md:2:1 reviewedOn field-missing",
        "content/testshire/grants/h.md:2:1 reviewBy field-missing",
        "content/testshire/grants/h.md:2:1 outcomes field-missing",
        "content/testshire/grants/h.md:2:1 funder field-missing",
        "content/testshire/grants/h.md:2:1 area field-missing",
        "content/testshire/grants/h.md:2:1 howToApply field-missing",
        "content/testshire/grants/h.md:2:1 programmeCode field-missing",
        "content/testshire/grants/h.md:2:8 title field-value",
        "content/testshire/grants/h.md:3:10 summary field-value",
        "content/testshire/grants/h.md:4:1  front-matter",
        "content/testshire/outcomes/cats.md:2:1 state field-missing",
        "content/testshire/outcomes/cats.md:11:1 sate field-unknown",
        "content/testshire/pages/colon.md:6:8  yaml-syntax",
        "content/testshire/pages/image.md:10:3  image-exists",
        "content/testshire/pages/latin.md:10:1  file-encoding",
        "content/testshire/pages/link.md:12:5  link-exists",
        "content/testshire/pages/notes.txt:1:1  file-place",
        "content/testshire/pages/quote.md:6:8  yaml-syntax",
        "content/testshire/pages/tab.md:8:1  yaml-syntax",
        "content/testshire/pages/twice.md:7:1  yaml-syntax",
        "content/testshire/redirects.yaml:2:10 /older/ redirect-works",
      ]
    `);
});

describe('the place of a fault', () => {
  it('is that of the innermost field there is, when a nested field is missing', async () => {
    const text = grant('A', { rounds: [{ id: 'one', closes: '2026-04-01' }, { id: 'two' }] });
    expect(await places({ 'grants/a.md': text })).toEqual(['grants/a.md:16:5 rounds.1.closes']);
    expect(text.split('\n')[15]).toBe('  - id: two');
  });

  it('is the first line of fields, when a field of the record itself is missing', async () => {
    const text = page('A').replace(/^owner.*\n/m, '');
    expect(await places({ 'pages/a.md': text })).toEqual(['pages/a.md:2:1 owner']);
  });

  it.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['line ends of Windows', (text: string) => text.replace(/\n/g, '\r\n')],
  ])('is the same with %s', async (_, change) => {
    const text = page('A', 'One [two](/three/).').replace('kind: page', 'kind: pgae');
    expect(await places({ 'pages/a.md': change(text) })).toEqual(['pages/a.md:7:7 kind', 'pages/a.md:10:5 ']);
  });

  it('counts a sign beyond the basic plane as editors do, by two', async () => {
    const text = page('A', '😀 [two](/three/).').replace('kind: page', 'sources: ["😀", 3]\nkind: page');
    expect(await places({ 'pages/a.md': text })).toEqual([
      'pages/a.md:7:11 sources.0',
      'pages/a.md:7:17 sources.1',
      'pages/a.md:11:4 ',
    ]);
    const file = awards('😀 Fair', 'x');
    expect(await places({ 'awards.csv': file })).toEqual([
      `awards.csv:2:${column(file, 1, 'x')} Amount Awarded`,
    ]);
  });

  it('is the cell of its row, though cells before it hold commas and quotes', async () => {
    const file = awards('"One, ""two"", three"', 'x');
    expect(await places({ 'awards.csv': file })).toEqual([
      `awards.csv:2:${column(file, 1, 'x')} Amount Awarded`,
    ]);
  });

  it('is the line of the cell, though a cell before it takes two lines', async () => {
    const file =
      awards('"One\ntwo, three"', 'x') +
      String(awards('Next', 'y').split('\n')[1]?.replace('360G-1', '360G-2'));
    expect(await places({ 'awards.csv': file })).toEqual([
      'awards.csv:2:8 Title',
      `awards.csv:3:${column(file, 2, 'x')} Amount Awarded`,
      `awards.csv:4:${column(file, 3, 'y')} Amount Awarded`,
    ]);
  });

  it('is in the order of files, lines and columns', async () => {
    const files = {
      'themes/b.md': recordText('themes', { title: 'Last', order: 0, icon: 'x' }),
      'grants/z.md': '',
    };
    expect(await places(files)).toEqual([
      'grants/z.md:1:1 ',
      'themes/b.md:7:8 order',
      'themes/b.md:8:7 icon',
    ]);
  });
});

describe('a fault is told once', () => {
  it.each([
    [
      'a wrong list of values',
      'measures/m.md',
      recordText('measures', { title: 'M', values: [{ value: 1 }] }),
      6,
    ],
    ['a title that is a list', 'pages/a.md', page('Abc').replace('title: Abc', 'title: [Abc]'), 1],
    [
      'a line that is not indented as the others are',
      'pages/a.md',
      page('Abc').replace('title', ' title'),
      1,
    ],
  ])('%s', async (_, name, text, count) => {
    expect(await places({ [name]: text })).toHaveLength(count);
  });
});

async function findIssues(files: CouncilFiles) {
  return checkCouncil(await loadFiles({ ...councilFiles(), ...files }), '2026-04-01', await loadDictionary());
}

async function places(files: CouncilFiles): Promise<string[]> {
  const issues = await findIssues(files);
  return issues.map(
    ({ file, line, column: at, field }) => `${file.replace('content/testshire/', '')}:${line}:${at} ${field}`,
  );
}

function grant(title: string, fields = {}): string {
  return recordText('grants', { title: `Grant ${title}`, programmeCode: `TST-${title}`, ...fields });
}

function page(title: string, body?: string): string {
  return recordText('pages', { title: title.padEnd(3, '.') }, body);
}

/** One award with this title and amount, as they stand in the file. */
function awards(title: string, amount: string): string {
  const cells = {
    Identifier: '360G-1',
    Title: title,
    Description: 'Tools for a club.',
    Currency: 'GBP',
    'Award Date': '2025-07-20',
    'Recipient Org:Identifier': 'GB-CHC-0000001',
    'Recipient Org:Name': 'Testford Bike Club',
    'Funding Org:Identifier': 'GB-LAE-TST',
    'Funding Org:Name': 'Testshire District Council',
    'Funding Org:Department': 'Communities board',
    'Amount Awarded': amount,
    'Grant Programme:Code': 'TST-COMMUNITY',
    'Grant Programme:Title': 'Community Chest',
    'Data Source': 'https://www.testshire.example/awards',
  };
  return `${Object.keys(cells).join(',')}\n${Object.values(cells).join(',')}\n`;
}

/** The column at which a cell starts in a line of a file, found by the commas around it. */
function column(file: string, line: number, cell: string): number {
  return (file.split('\n')[line] ?? '').indexOf(`,${cell},`) + 2;
}
