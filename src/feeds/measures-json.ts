import { recordPath } from '../domain/paths.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { dataEnvelope, type AddressOf } from './data-envelope.ts';

/** Every measure with its values, each with its period, its kind and its source, as the council wrote it. */
export function toMeasuresJson(content: CouncilContent, addressOf: AddressOf): object {
  return {
    ...dataEnvelope(content, 'measures', addressOf),
    measures: content.measures.map(({ id, data: { status, checkOk, ...measure } }) => ({
      id,
      url: addressOf(recordPath('measures', id)),
      ...measure,
    })),
  };
}
