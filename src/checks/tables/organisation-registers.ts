/**
 * The registers that councils in the UK name organisations by, as lists of https://org-id.guide: what an identifier looks
 * like after the prefix of its register, and an example of one.
 */
export const organisationRegisters: ReadonlyMap<string, Register> = new Map([
  ['GB-CHC', { name: 'charity number', pattern: /^\d{6,7}(-\d{1,4})?$/, example: 'GB-CHC-1164883' }],
  ['GB-SC', { name: 'Scottish charity number', pattern: /^SC0\d{5}$/, example: 'GB-SC-SC012345' }],
  ['GB-NIC', { name: 'Northern Irish charity number', pattern: /^\d{6}$/, example: 'GB-NIC-100002' }],
  [
    'GB-COH',
    {
      name: 'company number',
      pattern:
        /^(\d{8}|(AC|CE|CS|FC|GE|GN|GS|IC|IP|LP|NA|NC|NF|NI|NL|NO|NP|NR|NZ|OC|OE|PC|R0|RC|RS|SA|SC|SE|SF|SG|SI|SL|SO|SP|SR|SZ|ZC)[A-Z0-9]{6})$/,
      example: 'GB-COH-09668396',
    },
  ],
  ['GB-MPR', { name: 'mutual society number', pattern: /^[A-Z0-9]{3,9}$/, example: 'GB-MPR-30345R' }],
  ['GB-SHPE', { name: 'social housing number', pattern: /^[A-Z0-9]{3,6}$/, example: 'GB-SHPE-L0457' }],
  ['GB-EDU', { name: 'school number', pattern: /^\d{6}$/, example: 'GB-EDU-118937' }],
  ['GB-UKPRN', { name: 'provider number', pattern: /^\d{8}$/, example: 'GB-UKPRN-10007774' }],
  ['GB-LAE', { name: 'code of an English council', pattern: /^[A-Z]{3}$/, example: 'GB-LAE-KEN' }],
  ['GB-LAS', { name: 'code of a Scottish council', pattern: /^[A-Z]{3}$/, example: 'GB-LAS-EDH' }],
  ['GB-LANI', { name: 'code of a Northern Irish council', pattern: /^[A-Z]{3}$/, example: 'GB-LANI-BFS' }],
  ['GB-PLA', { name: 'code of a Welsh council', pattern: /^[A-Z]{3}$/, example: 'GB-PLA-CRF' }],
  ['GB-GOR', { name: 'code of a government body', pattern: /^[A-Z]{1,3}\d{1,6}$/, example: 'GB-GOR-D1' }],
  ['GB-NHS', { name: 'code of the NHS', pattern: /^[A-Z0-9]{3,8}$/, example: 'GB-NHS-RYJ' }],
  [
    'GB-REV',
    { name: 'number of HM Revenue and Customs', pattern: /^[A-Z]{1,2}\d{4,6}$/, example: 'GB-REV-XN12345' },
  ],
  [
    'XI-GRID',
    { name: 'number of a research body', pattern: /^grid\.\d+\.[a-z0-9]+$/, example: 'XI-GRID-grid.4991.5' },
  ],
  ['XI-ROR', { name: 'number of a research body', pattern: /^[a-z0-9]{9}$/, example: 'XI-ROR-052gg0110' }],
]);

/** An identifier taken apart: `GB-CHC-1164883` is number 1164883 of GB-CHC. Undefined for one that a publisher made up. */
export function splitOrganisationId(id: string): { register: string; number: string } | undefined {
  const [, register, number] = /^([A-Z]{2}-[A-Z0-9]+)-(.+)$/.exec(id) ?? [];
  return register && number ? { register, number } : undefined;
}

interface Register {
  /** What its numbers are called, within a sentence. */
  name: string;
  pattern: RegExp;
  example: string;
}
