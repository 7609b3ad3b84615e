import { formatDay, type Day } from '../../domain/days.ts';
import type { Issue } from '../../domain/issue.ts';
import type { TransparencyItem } from '../../domain/transparency-code.ts';
import type { Freshness } from '../freshness.ts';
import type { Untranslated } from '../untranslated.ts';
import type { TransparencyGap } from '../transparency-gaps.ts';

/** What the report tells of one council. */
export interface CouncilReport {
  name: string;
  freshness: Freshness;
  issues: readonly Issue[];
  /** What is not in each of its other languages yet. */
  untranslated: Untranslated[];
  gaps: readonly TransparencyGap[];
  /** The pages that are hardest to read, the hardest first. */
  hardest: { title: string; file: string; age: number; sentences: string[] }[];
}

/** One page for a manager: what is due, who has to do it, what is wrong, what is hard to read. Whole in itself, no script. */
export function reportPage(councils: readonly CouncilReport[], today: Day): string {
  const title = `Content report, ${formatDay(today, 'en')}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escape(title)}</h1>
${councils.map((council) => councilPart(council)).join('\n')}
</body>
</html>
`;
}

function councilPart({ name, freshness, issues, gaps, hardest, untranslated }: CouncilReport): string {
  const { reviews, figures, closedGrants, dates } = freshness;
  return `<h2>${escape(name)}</h2>
${part(
  'Reviews that are due or coming up',
  table(
    ['Owner', 'Page', 'Review by', 'File'],
    reviews.flatMap(({ owner, pages }) =>
      pages.map((page) => [owner, page.title, late(page.reviewBy, page.overdue), page.file]),
    ),
  ),
)}
${part(
  'Figures that are due',
  table(
    ['Measure', 'Due', 'File'],
    figures.map((figure) => [figure.title, late(figure.dueOn, figure.overdue), figure.file]),
  ),
)}
${part(
  'Grants that closed with no next round',
  table(
    ['Grant', 'Closed', 'File'],
    closedGrants.map((grant) => [grant.title, formatDay(grant.closedOn, 'en'), grant.file]),
  ),
)}
${untranslated.map(untranslatedPart).join('\n')}
${part(
  'Dates to keep',
  table(
    ['What', 'Day', 'File'],
    dates.map(({ what, day, file }) => [what, formatDay(day, 'en'), file]),
  ),
)}
${part(
  'What the check found',
  table(
    ['Where', 'What', 'What to write'],
    issues.map((issue) => [`${issue.file}:${issue.line}`, `${issue.severity}: ${issue.message}`, issue.fix]),
  ),
)}
${part(
  'Awards that do not tell all that the Transparency Code asks for',
  table(
    ['What is missing', 'Awards', 'Rows of awards.csv'],
    gaps.map(({ item, rows, of }) => [itemNames[item], `${rows.length} of ${of}`, listRows(rows)]),
  ),
)}
${part(
  'Hardest pages to read',
  table(
    ['Page', 'Reading age', 'Worst sentences'],
    hardest.map(({ title, age, sentences }) => [title, String(Math.round(age)), sentences.join(' / ')]),
  ),
)}`;
}

function untranslatedPart({ language, published, missing, outdated }: Untranslated): string {
  const done = published - missing.length;
  const rows = [
    ...missing.map(({ title, file }) => [title, 'Not translated', file]),
    ...outdated.map(({ title, file }) => [title, 'Older than its original', file]),
  ];
  return part(`In ${language}: ${done} of ${published} pages`, table(['Page', 'What is open', 'File'], rows));
}

const itemNames: Record<TransparencyItem, string> = {
  date: 'The date of the award',
  period: 'The time it is for: a planned start, an end or the months',
  department: 'The department that decided',
  beneficiary: 'Who got the money',
  number: 'A charity or company number',
  purpose: 'What it is for',
  amount: 'The amount',
};

/** The first rows by their numbers; nobody reads a thousand. */
function listRows(rows: readonly number[]): string {
  const shown = rows.slice(0, 30).join(', ');
  return rows.length > 30 ? `${shown} and ${rows.length - 30} more` : shown;
}

function part(title: string, content: string): string {
  return `<h3>${escape(title)}</h3>\n${content}`;
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '<p>Nothing.</p>';
  const head = headings.map((heading) => `<th scope="col">${escape(heading)}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`)
    .join('\n');
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

function late(day: Day, overdue: boolean): string {
  return overdue ? `${formatDay(day, 'en')}, overdue` : formatDay(day, 'en');
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const style =
  'body{font:1.0625rem/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}' +
  'table{border-collapse:collapse;width:100%;font-size:.9375rem}th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;' +
  'border-bottom:1px solid #8888}h2{margin-top:3rem;border-top:4px solid}h3{margin-top:2rem}td{overflow-wrap:anywhere}';
