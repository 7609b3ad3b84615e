import type { Rule } from './rule.ts';
import { awardIdentifierUnique } from './rules/award-identifier-unique.ts';
import { awardRecipient } from './rules/award-recipient.ts';
import { awardSchemeExists } from './rules/award-scheme-exists.ts';
import { bodyPlain } from './rules/body-plain.ts';
import { colourContrast } from './rules/colour-contrast.ts';
import { councilId } from './rules/council-id.ts';
import { grantCodeUnique } from './rules/grant-code-unique.ts';
import { grantDatesInOrder } from './rules/grant-dates-in-order.ts';
import { grantMoneyInOrder } from './rules/grant-money-in-order.ts';
import { grantRoundsApart } from './rules/grant-rounds-apart.ts';
import { idFree } from './rules/id-free.ts';
import { idIsSlug } from './rules/id-is-slug.ts';
import { idUnique } from './rules/id-unique.ts';
import { imageExists } from './rules/image-exists.ts';
import { linkExists } from './rules/link-exists.ts';
import { linkSafe } from './rules/link-safe.ts';
import { measureHasValue } from './rules/measure-has-value.ts';
import { outcomeHasActivity } from './rules/outcome-has-activity.ts';
import { outcomeHasMeasure } from './rules/outcome-has-measure.ts';
import { periodInOrder } from './rules/period-in-order.ts';
import { redirectWorks } from './rules/redirect-works.ts';
import { referenceExists } from './rules/reference-exists.ts';
import { reviewDatesInOrder } from './rules/review-dates-in-order.ts';
import { thresholdWhole } from './rules/threshold-whole.ts';
import { titleUnique } from './rules/title-unique.ts';

/** Every rule the check runs, in the order in which a newcomer would want to read them. */
export const rules: readonly Rule[] = [
  councilId,
  colourContrast,
  idIsSlug,
  idUnique,
  idFree,
  titleUnique,
  reviewDatesInOrder,
  referenceExists,
  bodyPlain,
  linkSafe,
  linkExists,
  imageExists,
  redirectWorks,
  outcomeHasActivity,
  outcomeHasMeasure,
  grantDatesInOrder,
  grantRoundsApart,
  grantMoneyInOrder,
  grantCodeUnique,
  periodInOrder,
  thresholdWhole,
  measureHasValue,
  awardIdentifierUnique,
  awardSchemeExists,
  awardRecipient,
];
