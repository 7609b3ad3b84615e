import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/checks/rules.ts';
import { makeCouncil } from '../../make-council.ts';

/** Lines that make a careless regular expression try everything. */
const pieces = [
  'a', 'A', '1', ' ', '.', '-', '–', '£', '£1,', '1,', '1.', '1 ', '12:', '1-', '2019-', 'A ', 'Aa ', 'AB ', 'a.a.', 'a-', 'a.b@', '@', '"', '“', "'", " 'a", '‘a',
  'deliver a ', 'promote a ', 'deliver ', 'key ', 'up to £1 ', 'grants of ', 'born on ', '12 Mill Road ', '12 Mill Road Aa Aa ', '1 June ', 'June 1 ', '1st ', '(', '). ',
  'www.', 'http://', 'the the', 'aed', 'Aa-Aa’', 'no ', '0123 ', '07', '07 ', '+44', '1234 ', 'AB12', 'É', '😀', '\u00AD', 'to to ', 'apply by ', 'e.g', 'i.', '!', '? A',
]; // prettier-ignore

const length = 20_000;

const everyWord = { has: () => true, suggest: () => undefined };

describe('no line makes the check slow', () => {
  it.each(pieces)('%j over and over', async (piece) => {
    const line = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const body = `Start ${line} end.\n\n## Heading ${line}\n\n[${line}](/themes/) x`;
    const source = await makeCouncil({
      records: [
        { in: 'themes', body },
        { in: 'grants', fields: { howToApply: `Start ${line} end.`, maxAward: 5, minAward: 1 } },
      ],
    });
    for (const { id, check } of rules) {
      const start = performance.now();
      check(source, '2026-04-01', everyWord);
      expect(performance.now() - start, id).toBeLessThan(1000);
    }
  });
});
