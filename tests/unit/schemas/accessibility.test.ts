import { describe, expect, it } from 'vitest';
import { makeCouncil } from '../../make-council.ts';
import { minimalCouncil } from '../../minimal-records.ts';

const whole = minimalCouncil['accessibility'] as Record<string, unknown>;
const issue = {
  problem: 'The map cannot be used with a keyboard.',
  reason: 'not-yet-mended',
  criterion: '2.1.1',
  alternative: 'The same places are in a list.',
  mendedBy: '2026-12-31',
};

describe('a statement cannot go without', () => {
  it.each(['contactUrl', 'enforcement', 'preparedOn', 'reviewedOn', 'testedOn', 'testedBy', 'testedHow'])(
    '%s: it is told at its place, with what to write and that the law wants it',
    async (field) => {
      const [found, ...more] = await faults({ [field]: undefined });
      expect(more).toEqual([]);
      expect(found?.message).toBe(`accessibility.${field}: is missing.`);
      expect(found?.fix).toMatch(/^Write .* law/);
      expect(found?.line).toBeGreaterThan(1);
    },
  );

  it('any of it', async () => {
    const { issues } = await makeCouncil({ council: { accessibility: undefined } });
    expect(issues.map(({ message }) => message)).toEqual(['accessibility: is missing.']);
  });
});

describe('a known problem', () => {
  it.each([
    [{}],
    [{ reason: 'disproportionate-burden', mendedBy: undefined }],
    [{ reason: 'out-of-scope', mendedBy: undefined, criterion: undefined }],
  ])('may be %j', async (changes) => {
    expect(await faults({ knownIssues: [{ ...issue, ...changes }] })).toEqual([]);
  });

  it.each([
    [{ mendedBy: undefined }, 'mendedBy: is missing, and the reason not-yet-mended needs it.'],
    [{ criterion: undefined }, 'criterion: is missing, and the reason not-yet-mended needs it.'],
    [
      { reason: 'disproportionate-burden', criterion: undefined },
      'criterion: is missing, and the reason disproportionate-burden needs it.',
    ],
    [{ criterion: '1.4.6' }, 'criterion: "1.4.6" is not a criterion of WCAG 2.2 at level A or AA.'],
    [{ criterion: '4.1.1' }, 'criterion: "4.1.1" is not a criterion of WCAG 2.2 at level A or AA.'],
    [{ reason: 'too-dear' }, 'reason: "too-dear" is not one of the choices.'],
    [{ alternative: undefined }, 'alternative: is missing.'],
  ])('may not be %j', async (changes, says) => {
    const found = await faults({ knownIssues: [{ ...issue, ...changes }] });
    expect(found.map(({ message }) => message)).toEqual([`accessibility.knownIssues.0.${says}`]);
  });

  it('as a plain text is refused, with what to write', async () => {
    const [found] = await faults({ knownIssues: ['Some PDF files cannot be read.'] });
    expect(found?.message).toContain('accessibility.knownIssues.0: should be a group of fields');
    expect(found?.fix).toBe('Write problem, reason and alternative, each on its own line after one dash.');
  });
});

async function faults(changes: Record<string, unknown>) {
  const { issues } = await makeCouncil({ council: { accessibility: { ...whole, ...changes } } });
  return issues;
}
