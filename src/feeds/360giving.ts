import { firstDayOf } from '../domain/days.ts';
import type { Award } from '../schemas/awards.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import type { AddressOf } from './data-envelope.ts';

/**
 * The awards as a package of the 360Giving Data Standard 1.4. The standard has no award date but a whole day, so a month
 * or a year becomes its first day, and `awardDatePrecision`, a field of our own, says so. What a council left out is left out.
 * https://standard.threesixtygiving.org/en/latest/technical/reference/
 */
export function toGivingPackage({ awards, council }: CouncilContent, addressOf: AddressOf): object {
  const address = addressOf('/data/360giving.json');
  return {
    version: '1.4',
    title: `Grants awarded: ${council.name}`,
    description:
      'Where no more than the month or the year of an award is known, awardDate is its first day and awardDatePrecision says month or year.',
    publisher: { identifier: council.organisationId, name: council.name, website: council.website },
    license: council.licence.url,
    // The schema asks for whole addresses, which are there once the site's own is known.
    ...(address.startsWith('https:') ? { downloadURL: address, accessURL: addressOf('/data/') } : {}),
    grants: awards.map(toGrant),
  };
}

function toGrant(award: Award): object {
  const grant: Record<string, unknown> = {};
  for (const [heading, path] of Object.entries(paths)) {
    const value = award[heading as keyof Award];
    if (value !== undefined) put(grant, path.split('/'), (convert[path] ?? toValue)(value));
  }
  const precision = precisions[award['Award Date'].length];
  return precision ? { ...grant, awardDatePrecision: precision } : grant;
}

/** Puts a value at its place; a step that is a number is a list with one entry. */
function put(into: Record<string, unknown>, [step = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) into[step] = value;
  else if (rest[0] === '0') {
    const list = (into[step] ??= [{}]) as [Record<string, unknown>];
    put(list[0], rest.slice(1), value);
  } else put((into[step] ??= {}) as Record<string, unknown>, rest, value);
}

const precisions: Record<number, string> = { 4: 'year', 7: 'month' };

/** Amounts are held in pence. */
const toValue = (value: string | number) => (typeof value === 'number' ? value / 100 : value);
const toList = (value: string | number) =>
  String(value)
    .split(';')
    .map((part) => part.trim());

const convert: Record<string, (value: string | number) => unknown> = {
  awardDate: (value) => firstDayOf(String(value)),
  'plannedDates/0/duration': Number,
  'beneficiaryLocation/0/latitude': Number,
  'beneficiaryLocation/0/longitude': Number,
  'toIndividualsDetails/grantPurpose': toList,
  relatedActivity: toList,
  dateModified: (value) => (String(value).length === 10 ? `${value}T00:00:00Z` : value),
};

/** Where each heading of the CSV stands in the JSON, in the order of the standard. */
const paths: Record<keyof Award, string> = {
  Identifier: 'id',
  Title: 'title',
  Description: 'description',
  Currency: 'currency',
  'Amount Applied For': 'amountAppliedFor',
  'Amount Awarded': 'amountAwarded',
  'Amount Disbursed': 'amountDisbursed',
  'Award Date': 'awardDate',
  URL: 'url',
  'Planned Dates:Start Date': 'plannedDates/0/startDate',
  'Planned Dates:End Date': 'plannedDates/0/endDate',
  'Planned Dates:Duration (months)': 'plannedDates/0/duration',
  'Recipient Ind:Identifier': 'recipientIndividual/id',
  'Recipient Ind:Name': 'recipientIndividual/name',
  'To Individuals Details:Primary Grant Reason': 'toIndividualsDetails/primaryGrantReason',
  'To Individuals Details:Secondary Grant Reason': 'toIndividualsDetails/secondaryGrantReason',
  'To Individuals Details:Grant Purpose': 'toIndividualsDetails/grantPurpose',
  'Recipient Org:Identifier': 'recipientOrganization/0/id',
  'Recipient Org:Name': 'recipientOrganization/0/name',
  'Recipient Org:Charity Number': 'recipientOrganization/0/charityNumber',
  'Recipient Org:Company Number': 'recipientOrganization/0/companyNumber',
  'Recipient Org:Street Address': 'recipientOrganization/0/streetAddress',
  'Recipient Org:City': 'recipientOrganization/0/addressLocality',
  'Recipient Org:County': 'recipientOrganization/0/addressRegion',
  'Recipient Org:Postal Code': 'recipientOrganization/0/postalCode',
  'Recipient Org:Country': 'recipientOrganization/0/addressCountry',
  'Recipient Org:Description': 'recipientOrganization/0/description',
  'Recipient Org:Web Address': 'recipientOrganization/0/url',
  'Beneficiary Location:Name': 'beneficiaryLocation/0/name',
  'Beneficiary Location:Country Code': 'beneficiaryLocation/0/countryCode',
  'Beneficiary Location:Latitude': 'beneficiaryLocation/0/latitude',
  'Beneficiary Location:Longitude': 'beneficiaryLocation/0/longitude',
  'Beneficiary Location:Geographic Code': 'beneficiaryLocation/0/geoCode',
  'Beneficiary Location:Geographic Code Type': 'beneficiaryLocation/0/geoCodeType',
  'Funding Org:Identifier': 'fundingOrganization/0/id',
  'Funding Org:Name': 'fundingOrganization/0/name',
  'Funding Org:Department': 'fundingOrganization/0/department',
  'Grant Programme:Code': 'grantProgramme/0/code',
  'Grant Programme:Title': 'grantProgramme/0/title',
  'Grant Programme:URL': 'grantProgramme/0/url',
  'From An Open Call?': 'fromOpenCall',
  'Related Activity': 'relatedActivity',
  'Last Modified': 'dateModified',
  'Data Source': 'dataSource',
  'For Regrant Type': 'regrantType',
  'Location Scope': 'locationScope',
};
