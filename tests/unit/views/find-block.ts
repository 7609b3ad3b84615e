import type { Block, Fact, Section, Table } from '../../../src/views/blocks.ts';

/** The section with an id. Throws when it is not there. */
export function sectionOf(sections: readonly Section[], id: string): Section {
  const found = sections.find((section) => section.id === id);
  if (!found)
    throw new Error(`There is no section ${id} among ${sections.map((section) => section.id).join(', ')}.`);
  return found;
}

/** The table in a section. Throws when there is none. */
export function tableOf(sections: readonly Section[], id: string): Table {
  return blockOf(sections, id, 'table').table;
}

/** The titles of the records that a section lists; none where there is no such section. */
export function titlesIn(sections: readonly Section[], id: string): string[] {
  if (!sections.some((section) => section.id === id)) return [];
  return blockOf(sections, id, 'records').items.map(({ text }) => text);
}

/** The first block of a kind in a section. Throws when there is none. */
export function blockOf<K extends Block['kind']>(
  sections: readonly Section[],
  id: string,
  kind: K,
): Extract<Block, { kind: K }> {
  const found = sectionOf(sections, id).blocks.find((block) => block.kind === kind);
  if (!found) throw new Error(`There is no block of ${kind} in the section ${id}.`);
  return found as Extract<Block, { kind: K }>;
}

/** The facts by their labels. */
export function byLabel(facts: readonly Fact[]): Record<string, Fact['value']> {
  return Object.fromEntries(facts.map(({ label, value }) => [label, value]));
}
