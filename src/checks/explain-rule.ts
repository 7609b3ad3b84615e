import type { Example, Rule } from './rule.ts';
import { readingFaults } from './reading-faults.ts';
import { rules } from './rules.ts';

/** The help page of a rule, made from the rule: why it is there, what is wrong, what is right. Undefined for a name nobody has. */
export function explainRule(id: string): string | undefined {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule) return page(rule);
  const fault = Object.hasOwn(readingFaults, id) ? readingFaults[id] : undefined;
  return (
    fault &&
    [
      `${id} (error)`,
      '',
      fault.why,
      '',
      'Wrong:',
      indent(fault.wrong),
      '',
      'Right:',
      indent(fault.right),
    ].join('\n')
  );
}

/** Every name that can be explained, in order. */
export function ruleNames(): string[] {
  return [...rules.map(({ id }) => id), ...Object.keys(readingFaults)].sort();
}

function page({ id, severity, why, notOk, ok, waivable = severity === 'warning' }: Rule): string {
  const wrong = notOk.flatMap(({ says, ...example }) => [
    'Wrong:',
    indent(showExample(example)),
    indent(`The check says: ${says}`),
    '',
  ]);
  const right = ok.map(showExample).filter((text) => text !== '');
  const waiver = waivable
    ? [`To leave it out once: <!-- check-ok ${id} reason until 2026-12-31 -->, or checkOk in the fields.`]
    : [];
  return [
    `${id} (${severity})`,
    '',
    why,
    '',
    ...wrong,
    ...right.flatMap((text) => ['Right:', indent(text), '']),
    ...waiver,
  ]
    .join('\n')
    .trimEnd();
}

/** An example as the files it changes. */
function showExample({
  records = [],
  translations = [],
  awards = [],
  council,
  councilInWelsh,
  redirects,
  words,
  former = [],
  today,
}: Example): string {
  const files = [
    ...records.map(({ in: collection, id, ending = 'md', fields, body }) => {
      const text = [fields && fieldLines(fields), body].filter(Boolean).join('\n\n');
      return `${collection}/${id ?? 'a-record'}.${ending}\n${indent(text || '(as it is)')}`;
    }),
    ...former.map(({ name, renamedTo }) =>
      renamedTo ? `${name} becomes ${renamedTo.name}` : `${name} is removed`,
    ),
    ...translations.map(({ of: collection, id, language = 'cy', fields, body }) => {
      const text = [fields && fieldLines(fields), body].filter(Boolean).join('\n\n');
      return `${collection}/${id ?? 'a-record'}.${language}.md\n${indent(text || '(its words)')}`;
    }),
    ...awards
      .filter((award) => Object.keys(award).length > 0)
      .map((award) => `awards.csv\n${indent(fieldLines(award))}`),
    ...Object.entries({
      'council.yaml': council,
      'council.cy.yaml': councilInWelsh,
      'redirects.yaml': redirects,
      'words.yaml': words,
    }).flatMap(([name, fields]) => (fields ? [`${name}\n${indent(fieldLines(fields))}`] : [])),
  ];
  return [...(today && files.length > 0 ? [`On ${today}:`] : []), ...files].join('\n');
}

/** Fields as they are written in YAML. */
function fieldLines(fields: Record<string, unknown>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}:${valueLines(value)}`)
    .join('\n');
}

function valueLines(value: unknown): string {
  if (Array.isArray(value))
    return value.length === 0 ? ' []' : value.map((item) => `\n  -${inList(item)}`).join('');
  if (typeof value === 'object' && value !== null)
    return `\n${indent(fieldLines(value as Record<string, unknown>))}`;
  return ` ${typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value.toString() : ''}`;
}

function inList(item: unknown): string {
  const lines = valueLines(item);
  return lines.startsWith('\n') ? ` ${lines.trim().replace(/\n {2}/g, '\n    ')}` : lines;
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
