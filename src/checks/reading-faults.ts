/** Help for what is found while files are read, before any rule: by the name that the issue carries. */
export const readingFaults: Record<string, { why: string; wrong: string; right: string }> = {
  'field-missing': {
    why: 'Every page needs some fields, such as a title and an owner. Without one it cannot be listed, found or kept right.',
    wrong: 'title: Community Chest',
    right: 'title: Community Chest\nowner: Communities team',
  },
  'field-unknown': {
    why: 'A field that is misspelt would vanish from the page without a word.',
    wrong: 'sumary: Small grants for groups.',
    right: 'summary: Small grants for groups.',
  },
  'field-value': {
    why: 'A field holds one kind of thing: a day, an amount, one of some choices. The message says which.',
    wrong: 'closes: 2026-02-31',
    right: 'closes: 2026-02-28',
  },
  'yaml-syntax': {
    why: 'The fields are written as name: value, one to a line. A slip there means that none of them can be read for sure.',
    wrong: 'title: Money: who got it',
    right: 'title: "Money: who got it"',
  },
  'front-matter': {
    why: 'A record has its fields between two --- lines and its text below them.',
    wrong: 'title: Community Chest',
    right: '---\ntitle: Community Chest\n---\n\nThe text.',
  },
  'file-place': {
    why: 'Each kind of file has one place, so that nothing is published by accident and nothing is forgotten.',
    wrong: 'content/testshire/grant/chest.md',
    right: 'content/testshire/grants/chest.md',
  },
  'file-link': {
    why: 'A link to another file could publish what lies outside the council’s folder.',
    wrong: 'content/testshire/pages/about.md -> /somewhere/else.md',
    right: 'content/testshire/pages/about.md as a file of its own',
  },
  'file-size': {
    why: 'A page of this size is a book, or something pasted by mistake.',
    wrong: 'a record of 10 MB',
    right: 'several records of some pages each',
  },
  'file-encoding': {
    why: 'A file that is not UTF-8 shows strange signs in place of £ and ’.',
    wrong: 'a file saved as Windows-1252',
    right: 'the same file saved as UTF-8',
  },
  'council-file': {
    why: 'council.yaml says who the council is. No page can be made without it.',
    wrong: 'content/testshire/ without council.yaml',
    right: 'content/testshire/council.yaml',
  },
  'mdx-syntax': {
    why: 'In .mdx a < or { opens a component or code, so it has to be closed, or written as a plain sign.',
    wrong: 'Grants of < £500',
    right: 'Grants of \\< £500',
  },
  'body-depth': {
    why: 'Text nested this deep is no text for people, and it can bring a program to its knees.',
    wrong: '>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> deep',
    right: '> a quote',
  },
  'mdx-code': {
    why: 'An .mdx text may use components, and no code: code could do anything, and nobody would have looked at it.',
    wrong: 'import Card from "./card"\n\nThat makes {1 + 1}.',
    right: 'That makes 2, or \\{1 + 1} where you mean the signs.',
  },
  'body-size': {
    why: 'A text of this size is a book, or something pasted by mistake. It makes every build slow.',
    wrong: 'a text of 200,000 signs',
    right: 'several records of some pages each',
  },
  'body-marks': {
    why: 'Thousands of stars, brackets or backticks in one block are no text for people, and they take a program very long to read.',
    wrong: '*a_ *a_ *a_ … two thousand times',
    right: 'a *word* that matters',
  },
  'body-table': {
    why: 'Every row of a table gets as many cells as its head, however few it has written, so a short text can become a page of many megabytes.',
    wrong: 'a table with a thousand columns and a thousand rows',
    right: 'a table that fits a page, and a file to download for the rest',
  },
  'body-tags': {
    why: 'Components are for a few places of a page. Thousands of tags are a mistake, and take a program very long to read.',
    wrong: 'an .mdx text with a thousand tags',
    right: '<Fact measure="volunteer-hours" />',
  },
  'line-length': {
    why: 'A line of this length is something pasted by mistake, or a chapter without a paragraph.',
    wrong: 'a line of 10,000 signs',
    right: 'paragraphs with an empty line between them',
  },
  'sign-hidden': {
    why: 'A sign that cannot be seen can turn the text around it, hide words from search, or make an address look like another.',
    wrong: 'a right-to-left override (U+202E) before 05£',
    right: '£50',
  },
  'file-name': {
    why: 'A file has to be copied to any computer: some names cannot exist on Windows, and some are one name there.',
    wrong: 'content/testshire/grants/con.md',
    right: 'content/testshire/grants/conservation.md',
  },
  'image-kind': {
    why: 'A picture has to be what its name says, in a kind that every browser shows.',
    wrong: 'images/logo.png that is a PDF',
    right: 'images/logo.png that is a PNG',
  },
  'awards-heading': {
    why: 'awards.csv has the headings of the 360Giving standard, so that others can use it.',
    wrong: 'Amount,Date',
    right: 'Amount Awarded,Award Date',
  },
  'awards-row': {
    why: 'Each row has one cell for each heading. One cell too many moves every amount into the wrong column.',
    wrong: 'Youth club, Testford,500',
    right: '"Youth club, Testford",500',
  },
  'awards-cell': {
    why: 'Amounts are plain numbers and days are written year first, so that sums and lists are right.',
    wrong: '"£5,000",31/03/2026',
    right: '5000,2026-03-31',
  },
  waiver: {
    why: 'A rule can be left out where it does not fit, for a reason and until a day, so that nothing is switched off for ever.',
    wrong: '<!-- check-ok sentence-length -->',
    right: '<!-- check-ok sentence-length it quotes the law until 2026-12-31 -->',
  },
};
