import { expect, it } from 'vitest';
import { fact, section, type Block } from '../../../src/views/blocks.ts';

const empty: Block[] = [
  { kind: 'text', text: [] },
  { kind: 'markdown', markdown: ' \n' },
  { kind: 'list', items: [] },
  { kind: 'facts', facts: [] },
  { kind: 'records', items: [] },
  { kind: 'sources', sources: [] },
  { kind: 'table', table: { caption: 'None', columns: [{ heading: 'Round' }], rows: [] } },
];

it.each(empty)('a section with nothing but an empty block of $kind is no section', (block) => {
  expect(section('id', 'Title', [block, undefined])).toEqual([]);
});

it('a section keeps what there is to show, in order', () => {
  const text: Block = { kind: 'text', text: ['One'] };
  const list: Block = { kind: 'list', items: ['Two'] };
  expect(section('id', 'Title', [text, ...empty, undefined, list])).toEqual([
    { id: 'id', title: 'Title', blocks: [text, list] },
  ]);
});

it.each([[undefined], [''], [[]]])('a fact of %j is no fact', (value) => {
  expect(fact('Label', value)).toEqual([]);
});

it('a nought is a fact', () => {
  expect(fact('Council share', '0%')).toEqual([{ label: 'Council share', value: '0%' }]);
});
