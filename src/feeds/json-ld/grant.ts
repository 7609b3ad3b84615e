import type { GovernmentService, MonetaryGrant, Offer } from 'schema-dts';
import { closesAt, opensAt } from '../../domain/instants.ts';
import { timeOf, type Moment } from '../../domain/moments.ts';
import { wordsIn } from '../../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../../schemas/council-content.ts';
import type { Grant, Round } from '../../schemas/grants.ts';

/**
 * A grant as the service it is: who may use it, where, and each round as an offer with its first and last day. What one
 * gets is a MonetaryGrant, which in schema.org has a funder and an amount and no days.
 */
export function toGrantService(
  { council, language }: CouncilContent,
  { data }: ContentRecord<'grants'>,
): GovernmentService {
  const { applicant } = wordsIn(language).names;
  return {
    '@type': 'GovernmentService',
    name: data.title,
    serviceType: 'Grant',
    provider: { '@type': 'GovernmentOrganization', '@id': council.website },
    areaServed: data.area,
    audience: data.applicants.map((kind) => ({ '@type': 'Audience', audienceType: applicant[kind] })),
    serviceOutput: toMonetaryGrant(data),
    offers: data.rounds.map(toOffer),
    ...(data.applyUrl ? { availableChannel: { '@type': 'ServiceChannel', serviceUrl: data.applyUrl } } : {}),
  };
}

function toMonetaryGrant({ funder, minAward, maxAward }: Grant): MonetaryGrant {
  const limits = {
    ...(minAward === undefined ? {} : { minValue: minAward / 100 }),
    ...(maxAward === undefined ? {} : { maxValue: maxAward / 100 }),
  };
  return {
    '@type': 'MonetaryGrant',
    funder: { '@type': 'Organization', name: funder },
    ...(Object.keys(limits).length > 0
      ? { amount: { '@type': 'MonetaryAmount', currency: 'GBP', ...limits } }
      : {}),
  };
}

function toOffer(round: Round): Offer {
  return {
    '@type': 'Offer',
    name: round.id,
    ...(round.opens ? { availabilityStarts: toIso(round.opens, opensAt(round) ?? 0) } : {}),
    availabilityEnds: toIso(round.closes, closesAt(round)),
  };
}

/** A day alone stays a day; a time is an instant in UTC. */
function toIso(moment: Moment, instant: number): string {
  return timeOf(moment) === undefined ? moment : new Date(instant).toISOString().replace('.000Z', 'Z');
}
