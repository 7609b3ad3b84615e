import { atPlace, publishedOf, type Rule } from '../rule.ts';

export const outcomeHasMeasure: Rule = {
  id: 'outcome-has-measure',
  why: 'Without a measure nobody can tell whether an outcome comes true. The page says so in the open.',
  severity: 'warning',
  check: (source) => {
    const measured = new Set(
      publishedOf(source, 'measures').flatMap((measure) => measure.fields.outcomes ?? []),
    );
    return publishedOf(source, 'outcomes')
      .filter((outcome) => outcome.fields.state === 'active' && !measured.has(outcome.id))
      .map((outcome) => {
        const says = 'No measure names this outcome, so the page says that no figure is published yet.';
        const fix = `Write ${outcome.id} under outcomes in a measure, when there is one.`;
        return { ...atPlace(outcome.file, outcome.locate(['state']), { says, fix }), field: 'state' };
      });
  },
  ok: [{}],
  notOk: [
    {
      records: [
        { in: 'outcomes', id: 'calm', fields: { title: 'Calm', state: 'active' } },
        { in: 'grants', fields: { outcomes: ['calm'] } },
      ],
      says: 'No measure names this outcome, so the page says that no figure is published yet.',
    },
  ],
};
