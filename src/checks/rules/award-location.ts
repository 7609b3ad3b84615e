import { findInAwards } from '../award-cell.ts';
import type { Rule } from '../rule.ts';

export const awardLocation: Rule = {
  id: 'award-location',
  why: 'Maps are drawn from these cells. Degrees in the wrong column put a village into the sea.',
  severity: 'error',
  check: (source) =>
    findInAwards(source, (award, tell) => {
      const latitude = award['Beneficiary Location:Latitude'];
      const longitude = award['Beneficiary Location:Longitude'];
      const code = award['Beneficiary Location:Geographic Code'];
      const kind = award['Beneficiary Location:Geographic Code Type'];
      const findings = [
        code && !/^[A-Z]\d{8}$/.test(code)
          ? tell(
              'Beneficiary Location:Geographic Code',
              `"${code.slice(0, 40)}" is not a code of the Office for National Statistics.`,
              'Write a letter and eight digits, such as E07000111. A postcode is none.',
            )
          : undefined,
        code && !kind
          ? tell(
              'Beneficiary Location:Geographic Code Type',
              `is empty, and ${code} stands beside it.`,
              'Write what kind of area it is, such as WD for a ward.',
              'warning',
            )
          : undefined,
        kind && !code
          ? tell(
              'Beneficiary Location:Geographic Code',
              `is empty, and its kind, ${kind}, stands beside it.`,
              'Write the code of the area, such as E07000111.',
              'warning',
            )
          : undefined,
      ];
      if (!latitude && !longitude) return findings;
      if (!latitude || !longitude) {
        const heading = latitude ? 'Beneficiary Location:Longitude' : 'Beneficiary Location:Latitude';
        return [
          ...findings,
          tell(heading, 'is empty, and one is no place without the other.', 'Write both, or neither.'),
        ];
      }
      if (isInUk(Number(latitude), Number(longitude))) return findings;
      const swapped = isInUk(Number(longitude), Number(latitude));
      const says = `${latitude} and ${longitude} are not a place in the United Kingdom.`;
      const fix = swapped ? 'Write the two the other way round.' : 'Look the place up on a map.';
      return [...findings, tell('Beneficiary Location:Latitude', says, fix)];
    }),
  ok: [
    { awards: [{ 'Beneficiary Location:Latitude': '51.2787', 'Beneficiary Location:Longitude': '0.1874' }] },
    {
      awards: [
        {
          'Beneficiary Location:Geographic Code': 'E07000111',
          'Beneficiary Location:Geographic Code Type': 'NMD',
        },
      ],
    },
  ],
  notOk: [
    {
      awards: [{ 'Beneficiary Location:Latitude': '0.1874', 'Beneficiary Location:Longitude': '51.2787' }],
      says: 'Row 2, Beneficiary Location:Latitude: 0.1874 and 51.2787 are not a place in the United Kingdom.',
    },
    {
      awards: [{ 'Beneficiary Location:Latitude': '51.2787' }],
      says: 'Row 2, Beneficiary Location:Longitude: is empty, and one is no place without the other.',
    },
    {
      awards: [{ 'Beneficiary Location:Geographic Code': 'TN13 1HG' }],
      says: 'Row 2, Beneficiary Location:Geographic Code: "TN13 1HG" is not a code of the Office for National Statistics.',
    },
    {
      awards: [{ 'Beneficiary Location:Geographic Code': 'E07000111' }],
      says: 'Row 2, Beneficiary Location:Geographic Code Type: is empty, and E07000111 stands beside it.',
    },
    {
      awards: [{ 'Beneficiary Location:Geographic Code Type': 'NMD' }],
      says: 'Row 2, Beneficiary Location:Geographic Code: is empty, and its kind, NMD, stands beside it.',
    },
  ],
};

/** With its islands, roughly. */
function isInUk(latitude: number, longitude: number): boolean {
  return latitude > 49 && latitude < 61.5 && longitude > -9 && longitude < 2.5;
}
