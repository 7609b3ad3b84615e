import { expect, it } from 'vitest';
import { rules } from '../../../src/checks/rules.ts';
import { recordPath } from '../../../src/domain/paths.ts';
import { loadCouncil } from '../../../src/records/load-council.ts';
import { referenceFields } from '../../../src/schemas/collections.ts';
import type { CouncilSource, SourceRecord } from '../../../src/schemas/council-source.ts';
import { today } from '../../make-content.ts';

const source = await loadCouncil('tests/fixtures', 'testshire');
const errors = rules.filter(({ severity }) => severity === 'error');

it('nothing is wrong while every record is there', () => {
  expect(findErrors(source)).toEqual([]);
});

it.each(source.records.map((record) => [`${record.collection}/${record.id}`, record] as const))(
  'without %s each place that named it has one message, and no other place has any',
  (key, gone) => {
    const found = findErrors(without(gone));
    const places = found.map(({ place }) => place);
    expect(places).toEqual([...new Set(places)]);
    expect(places).toEqual(expect.arrayContaining(referencesTo(key, gone)));
    expect(found.filter(({ message }) => !namesOf(gone).some((name) => message.includes(name)))).toEqual([]);
  },
);

it('an outcome says when the last activity that named it has gone', () => {
  const served = (record: SourceRecord) => 'outcomes' in record.fields && record.collection !== 'measures';
  const left = { ...source, records: source.records.filter((record) => !served(record)) };
  const about = findErrors(left).filter(({ rule }) => rule === 'outcome-has-activity');
  const active = source.records.filter(({ fields }) => 'state' in fields && fields.state === 'active');
  expect(about).toHaveLength(active.length);
});

function findErrors(council: CouncilSource): { rule: string; place: string; message: string }[] {
  return errors.flatMap(({ id, check }) =>
    check(council, today, { has: () => true, suggest: () => undefined }).map(
      ({ file, line, column, message }) => ({ rule: id, place: `${file}:${line}:${column}`, message }),
    ),
  );
}

function without(gone: SourceRecord): CouncilSource {
  return {
    ...source,
    records: source.records.filter((record) => record !== gone),
    translations: source.translations.filter(({ original }) => original !== gone),
  };
}

/** The places of every reference to a record, looked up in the fields of all others. */
function referencesTo(key: string, gone: SourceRecord): string[] {
  return source.records
    .filter((record) => record !== gone)
    .flatMap((record) =>
      Object.entries(referenceFields).flatMap(([field, target]) => {
        const value = (record.fields as Record<string, string | string[] | undefined>)[field];
        return [value ?? []].flat().flatMap((id, index) => {
          if ((target === 'any' ? id : `${target}/${id}`) !== key) return [];
          const { line, column } = record.locate(Array.isArray(value) ? [field, index] : [field]);
          return [`${record.file}:${line}:${column}`];
        });
      }),
    );
}

/** What a message may call a record: its key, its address, or the code of its awards. */
function namesOf({ collection, id, fields }: SourceRecord): string[] {
  const code = 'programmeCode' in fields ? fields.programmeCode : undefined;
  return [`${collection}/${id}`, recordPath(collection, id), ...(code ? [code] : [])];
}
