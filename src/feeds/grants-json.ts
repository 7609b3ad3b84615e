import { recordPath } from '../domain/paths.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import type { Grant, Round } from '../schemas/grants.ts';
import { dataEnvelope, type AddressOf } from './data-envelope.ts';

/** Every grant with its rounds, as the council wrote it, amounts in pounds. Whether it is open is for the reader's own day. */
export function toGrantsJson(content: CouncilContent, addressOf: AddressOf): object {
  return {
    ...dataEnvelope(content, 'grants', addressOf),
    grants: content.grants.map(({ id, data }) => ({
      id,
      url: addressOf(recordPath('grants', id)),
      ...inPounds(data),
    })),
  };
}

function inPounds({ status, checkOk, totalFund, minAward, maxAward, rounds, ...grant }: Grant): object {
  return {
    ...grant,
    ...pounds({ totalFund, minAward, maxAward }),
    rounds: rounds.map(({ pot, ...round }: Round) => ({ ...round, ...pounds({ pot }) })),
  };
}

/** Amounts of pence as pounds; those that are not known are left out. */
function pounds(amounts: Record<string, number | undefined>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(amounts).flatMap(([name, pence]) => (pence === undefined ? [] : [[name, pence / 100]])),
  );
}
