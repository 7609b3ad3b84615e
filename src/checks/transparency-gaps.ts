import {
  findMissingItems,
  isUnderCode,
  transparencyItemNames,
  type TransparencyItem,
} from '../domain/transparency-code.ts';
import type { CouncilSource } from '../schemas/council-source.ts';

/**
 * The council's own awards to organisations that do not tell one of the seven things which the Local Government
 * Transparency Code 2015 asks for: by item in the Code's order, with the rows as a spreadsheet counts them. A gap is
 * reported to whoever plans the work, and is no fault: what is not known is not made up.
 */
export function findTransparencyGaps({ awards, council }: CouncilSource): TransparencyGap[] {
  const own = awards.rows.filter(({ fields }) => isUnderCode(fields, council.fields.organisationId));
  return transparencyItemNames.flatMap((item) => {
    const rows = own.filter(({ fields }) => findMissingItems(fields).includes(item)).map(({ row }) => row);
    return rows.length > 0 ? [{ item, rows, of: own.length }] : [];
  });
}

export interface TransparencyGap {
  item: TransparencyItem;
  rows: number[];
  /** How many awards were looked at. */
  of: number;
}
