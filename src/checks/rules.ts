import type { Rule } from './rule.ts';
import { acronymSpelledOut } from './rules/acronym-spelled-out.ts';
import { addressKept } from './rules/address-kept.ts';
import { altText } from './rules/alt-text.ts';
import { awardAmount } from './rules/award-amount.ts';
import { awardDates } from './rules/award-dates.ts';
import { awardDescription } from './rules/award-description.ts';
import { awardIdentifierPrefix } from './rules/award-identifier-prefix.ts';
import { awardIdentifierUnique } from './rules/award-identifier-unique.ts';
import { awardIndividual } from './rules/award-individual.ts';
import { awardLocation } from './rules/award-location.ts';
import { awardOrganisationId } from './rules/award-organisation-id.ts';
import { awardOrganisationKnown } from './rules/award-organisation-known.ts';
import { awardOrganisationNames } from './rules/award-organisation-names.ts';
import { awardOrganisationNumbers } from './rules/award-organisation-numbers.ts';
import { awardRecipient } from './rules/award-recipient.ts';
import { awardRepeated } from './rules/award-repeated.ts';
import { awardSchemeExists } from './rules/award-scheme-exists.ts';
import { awardText } from './rules/award-text.ts';
import { britishSpelling } from './rules/british-spelling.ts';
import { changeHappened } from './rules/change-happened.ts';
import { colourContrast } from './rules/colour-contrast.ts';
import { componentKnown } from './rules/component-known.ts';
import { componentTargetExists } from './rules/component-target-exists.ts';
import { councilDates } from './rules/council-dates.ts';
import { councilId } from './rules/council-id.ts';
import { dateExists } from './rules/date-exists.ts';
import { datesStyle } from './rules/dates-style.ts';
import { figureDue } from './rules/figure-due.ts';
import { grantCodeUnique } from './rules/grant-code-unique.ts';
import { grantDatesInOrder } from './rules/grant-dates-in-order.ts';
import { grantFiguresAgree } from './rules/grant-figures-agree.ts';
import { grantMoneyInOrder } from './rules/grant-money-in-order.ts';
import { grantRoundsApart } from './rules/grant-rounds-apart.ts';
import { headingCase } from './rules/heading-case.ts';
import { headingHasText } from './rules/heading-has-text.ts';
import { headingLevels } from './rules/heading-levels.ts';
import { htmlRefused } from './rules/html-refused.ts';
import { idFree } from './rules/id-free.ts';
import { idIsSlug } from './rules/id-is-slug.ts';
import { idUnique } from './rules/id-unique.ts';
import { imageExists } from './rules/image-exists.ts';
import { imageOwn } from './rules/image-own.ts';
import { latinAbbreviations } from './rules/latin-abbreviations.ts';
import { linkExists } from './rules/link-exists.ts';
import { linkSafe } from './rules/link-safe.ts';
import { linkText } from './rules/link-text.ts';
import { measureHasValue } from './rules/measure-has-value.ts';
import { moneyStyle } from './rules/money-style.ts';
import { numbersStyle } from './rules/numbers-style.ts';
import { outcomeHasActivity } from './rules/outcome-has-activity.ts';
import { outcomeHasMeasure } from './rules/outcome-has-measure.ts';
import { periodInOrder } from './rules/period-in-order.ts';
import { personalData } from './rules/personal-data.ts';
import { rangesStyle } from './rules/ranges-style.ts';
import { redirectWorks } from './rules/redirect-works.ts';
import { referenceExists } from './rules/reference-exists.ts';
import { repeatedWords } from './rules/repeated-words.ts';
import { reviewDatesInOrder } from './rules/review-dates-in-order.ts';
import { reviewOverdue } from './rules/review-overdue.ts';
import { sentenceLength } from './rules/sentence-length.ts';
import { svgSafe } from './rules/svg-safe.ts';
import { tableShape } from './rules/table-shape.ts';
import { textVisible } from './rules/text-visible.ts';
import { spelling } from './rules/spelling.ts';
import { thresholdWhole } from './rules/threshold-whole.ts';
import { thresholdsApart } from './rules/thresholds-apart.ts';
import { timesStyle } from './rules/times-style.ts';
import { titleUnique } from './rules/title-unique.ts';
import { translationHasOriginal } from './rules/translation-has-original.ts';
import { translationLanguage } from './rules/translation-language.ts';
import { translationOutdated } from './rules/translation-outdated.ts';
import { translationSameLength } from './rules/translation-same-length.ts';
import { translationWhole } from './rules/translation-whole.ts';
import { translationWordsOnly } from './rules/translation-words-only.ts';
import { wordsToAvoid } from './rules/words-to-avoid.ts';

/** Every rule the check runs, in the order in which a newcomer would want to read them. */
export const rules: readonly Rule[] = [
  councilId,
  colourContrast,
  idIsSlug,
  idUnique,
  idFree,
  titleUnique,
  reviewDatesInOrder,
  reviewOverdue,
  changeHappened,
  figureDue,
  councilDates,
  referenceExists,
  translationHasOriginal,
  translationLanguage,
  translationWordsOnly,
  translationWhole,
  translationSameLength,
  translationOutdated,
  textVisible,
  htmlRefused,
  componentKnown,
  componentTargetExists,
  linkSafe,
  linkExists,
  imageOwn,
  imageExists,
  svgSafe,
  redirectWorks,
  addressKept,
  outcomeHasActivity,
  outcomeHasMeasure,
  grantDatesInOrder,
  grantRoundsApart,
  grantMoneyInOrder,
  grantCodeUnique,
  periodInOrder,
  thresholdWhole,
  thresholdsApart,
  measureHasValue,
  awardIdentifierUnique,
  awardSchemeExists,
  awardRecipient,
  awardIdentifierPrefix,
  awardIndividual,
  awardOrganisationId,
  awardOrganisationNumbers,
  awardOrganisationKnown,
  awardOrganisationNames,
  awardDates,
  awardAmount,
  awardRepeated,
  awardLocation,
  awardText,
  awardDescription,
  dateExists,
  grantFiguresAgree,
  headingHasText,
  headingLevels,
  linkText,
  altText,
  tableShape,
  personalData,
  sentenceLength,
  wordsToAvoid,
  acronymSpelledOut,
  latinAbbreviations,
  headingCase,
  datesStyle,
  timesStyle,
  moneyStyle,
  numbersStyle,
  rangesStyle,
  britishSpelling,
  repeatedWords,
  spelling,
];
