/**
 * The code lists of the 360Giving Data Standard 1.4.3 that a cell of `awards.csv` may take its value from, by what they
 * are about. Source: https://github.com/ThreeSixtyGiving/standard/tree/1.4.3/codelists, CC BY 4.0.
 */
export const givingCodes = {
  reasons: numbered('GTIR', 12),
  purposes: numbered('GTIP', 17),
  regrants: numbered('FRG', 7),
  scopes: [...numbered('GLS', 6), 'GLS099'],
  openCall: ['Yes', 'No'],
  /** ISO 3166-1, two letters. */
  countries: (
    'AF AX AL DZ AS AD AO AI AQ AG AR AM AW AU AT AZ BS BH BD BB BY BE BZ BJ BM BT BO BQ BA BW BV BR ' +
    'IO BN BG BF BI KH CM CA CV KY CF TD CL CN CX CC CO KM CG CD CK CR CI HR CU CW CY CZ DK DJ DM DO ' +
    'EC EG SV GQ ER EE ET FK FO FJ FI FR GF PF TF GA GM GE DE GH GI GR GL GD GP GU GT GG GN GW GY HT ' +
    'HM VA HN HK HU IS IN ID IR IQ IE IM IL IT JM JP JE JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI ' +
    'LT LU MO MK MG MW MY MV ML MT MH MQ MR MU YT MX FM MD MC MN ME MS MA MZ MM NA NR NP NL NC NZ NI ' +
    'NE NG NU NF MP NO OM PK PW PS PA PG PY PE PH PN PL PT PR QA RE RO RU RW BL SH KN LC MF PM VC WS ' +
    'SM ST SA SN RS SC SL SG SX SK SI SB SO ZA GS SS ES LK SD SR SJ SZ SE CH SY TW TJ TZ TH TL TG TK ' +
    'TO TT TN TR TM TC TV UG UA AE GB US UM UY UZ VU VE VN VG VI WF EH YE ZM ZW'
  ).split(' '),
  /** What an area's code stands for: a ward (WD), a district (NMD), a London borough (LONB) and so on. */
  areaKinds: (
    'OA, LSOA, MSOA, PAR, WD, UA, NMD, MD, LONB, CTY, RGN/GOR, WPC, EER, CANNET, CSP, PFA, PUA, ' +
    'NPARK, REGD, REGSD, TTWA, FRA, LAC, WZ, CMWD, LEP, CCG, NHSAT, CMLAD, CMCTY, SA, DZ, IG, CHP, ' +
    'ROA - CPP, ROA - Local, HB, CA, SPC, USOA, COM, NAWC, CDRP, AgricSmall, CFA'
  ).split(', '),
} satisfies Record<string, string[]>;

/** `GTIR010`, `GTIR020` and so on: 360Giving counts in tens. */
function numbered(start: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${start}${String((index + 1) * 10).padStart(3, '0')}`);
}
