import { dataFiles, type DataFile, type DataFilePath } from '../domain/data-files.ts';
import { formatNumber } from '../domain/measures.ts';
import { collectionNames } from '../domain/collection-names.ts';
import {
  findMissingItems,
  isUnderCode,
  transparencyItemNames,
  transparencyItems,
} from '../domain/transparency-code.ts';
import type { Words } from '../domain/words/en.ts';
import { wordsIn } from '../domain/words/words.ts';
import { publishedHeadings, type Award } from '../schemas/awards.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { section, type Block, type Inline, type Link, type Section } from './blocks.ts';

/** What open data there is, under which licence, what its columns say, and how to use it. */
export interface DataPage {
  title: string;
  lead: string;
  sections: Section[];
}

/** `sizes` are the bytes of each file by its address; without them no sizes are told. */
export function buildDataPage(
  content: CouncilContent,
  sizes: Partial<Record<string, number>> = {},
): DataPage {
  const { council, awards } = content;
  const { frame, data: words } = wordsIn(content.language);
  return {
    title: frame.openData,
    lead: words.lead,
    sections: [
      ...section('files', words.files, [filesTable(content, sizes, words)]),
      ...section('licence', words.licence, [
        {
          kind: 'text',
          text: words.underLicence<Link>(
            { text: council.licence.name, href: council.licence.url },
            council.name,
          ),
        },
        {
          kind: 'facts',
          facts: [{ label: words.publisher, value: `${council.name}, ${council.organisationId}` }],
        },
      ]),
      ...section('use', words.use, [{ kind: 'list', items: words.uses }]),
      ...(awards.length > 0
        ? [
            ...section('columns', words.fields, [columnsTable(awards, words)]),
            ...section('transparency', words.code, [
              {
                kind: 'text',
                text: words.aboutCode<Link>((text) => ({ text, href: codeUrl })),
              },
              transparencyTable(content, words),
            ]),
          ]
        : []),
    ],
  };
}

const codeUrl = 'https://www.gov.uk/government/publications/local-government-transparency-code-2015';
const givingUrl = 'https://standard.threesixtygiving.org/';

function filesTable(
  content: CouncilContent,
  sizes: Partial<Record<string, number>>,
  words: DataWords,
): Block {
  const files = dataFiles.filter(({ path }) => counts[path](content) > 0);
  const hasSizes = files.every(({ path }) => sizes[path] !== undefined);
  return {
    kind: 'table',
    table: {
      caption: words.filesCaption,
      columns: [
        { heading: words.file },
        { heading: words.what },
        { heading: words.count, numeric: true },
        ...(hasSizes ? [{ heading: words.size, numeric: true }] : []),
        { heading: words.schema },
      ],
      rows: files.map((file): Inline[] => [
        { text: nameOf(file.path), href: file.path },
        words.contents[file.path],
        formatNumber(counts[file.path](content), content.language),
        ...(hasSizes
          ? [words.kilobytes(formatNumber(toKilobytes(sizes[file.path] ?? 0), content.language))]
          : []),
        describedBy(file, words),
      ]),
    },
  };
}

function describedBy(file: DataFile & { path: DataFilePath }, words: DataWords): Inline {
  if (file.schema) return { text: words.schemaOf(nameOf(file.path)), href: file.schema };
  if (file.of === 'awards') return { text: words.giving, href: givingUrl };
  return words.sameAs(nameOf(file.path.replace('.csv', '.json')));
}

function columnsTable(awards: readonly Award[], words: DataWords): Block {
  return {
    kind: 'table',
    table: {
      caption: words.fieldsCaption,
      columns: [{ heading: words.column }, { heading: words.means }],
      rows: publishedHeadings(awards).map((heading) => [heading, words.columns[heading]]),
    },
  };
}

function transparencyTable({ awards, council }: CouncilContent, words: DataWords): Block {
  const own = awards.filter((award) => isUnderCode(award, council.organisationId));
  const missing = own.flatMap(findMissingItems);
  return {
    kind: 'table',
    table: {
      caption: words.codeCaption,
      columns: [{ heading: words.item }, { heading: words.where }, { heading: words.told, numeric: true }],
      rows: transparencyItemNames.map((item) => [
        words.items[item],
        transparencyItems[item].join(', '),
        words.toldOf(own.length - missing.filter((other) => other === item).length, own.length),
      ]),
    },
  };
}

const countAwards = ({ awards }: CouncilContent) => awards.length;

/** How many rows or entries each file has. */
const counts: Record<DataFilePath, (content: CouncilContent) => number> = {
  '/data/awards.csv': countAwards,
  '/data/360giving.json': countAwards,
  '/data/grants.json': ({ grants }) => grants.length,
  '/data/measures.csv': ({ measures }) =>
    measures.reduce((sum, { data }) => sum + data.values.length + (data.baseline ? 1 : 0), 0),
  '/data/measures.json': ({ measures }) => measures.length,
  '/data/records.json': (content) => collectionNames.reduce((sum, name) => sum + content[name].length, 0),
};

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** At least one, so that no file seems to be empty. */
function toKilobytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1000));
}

type DataWords = Words['data'];
