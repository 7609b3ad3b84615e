import { activityNames } from '../../domain/collection-names.ts';
import { atPlace, publishedOf, type Rule } from '../rule.ts';

export const outcomeHasActivity: Rule = {
  id: 'outcome-has-activity',
  why: 'A council that promises an outcome shows what it does for it. A promise with nothing under it is an empty page.',
  severity: 'error',
  check: (source) => {
    const activities = activityNames.flatMap((name) => publishedOf(source, name));
    const served = new Set(activities.flatMap((activity) => activity.fields.outcomes ?? []));
    return publishedOf(source, 'outcomes')
      .filter((outcome) => outcome.fields.state === 'active' && !served.has(outcome.id))
      .map((outcome) => {
        const says = 'Nothing names this outcome: no grant, programme, partnership or strategy page.';
        const fix = `Write ${outcome.id} under outcomes in each record that serves it, or set state to dropped.`;
        return { ...atPlace(outcome.file, outcome.locate(['state']), { says, fix }), field: 'state' };
      });
  },
  ok: [
    { records: [{ in: 'outcomes', id: 'calm', fields: { title: 'Calm', state: 'dropped' } }] },
    {
      records: [{ in: 'outcomes', id: 'calm', fields: { title: 'Calm', state: 'active', status: 'draft' } }],
    },
  ],
  notOk: [
    {
      records: [{ in: 'outcomes', id: 'calm', fields: { title: 'Calm', state: 'active' } }],
      says: 'Nothing names this outcome: no grant, programme, partnership or strategy page.',
    },
    {
      records: [
        { in: 'outcomes', id: 'calm', fields: { title: 'Calm', state: 'active' } },
        { in: 'grants', id: 'later', fields: { status: 'draft', outcomes: ['calm'] } },
      ],
      says: 'Nothing names this outcome: no grant, programme, partnership or strategy page.',
    },
  ],
};
