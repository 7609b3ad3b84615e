import { yearOf, type AwardList } from '../domain/award-pages.ts';
import type { Award } from '../schemas/awards.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { requireRecord } from './find-record.ts';

/** The awards of a list, newest first. */
export function awardsIn(content: CouncilContent, list: AwardList): readonly Award[] {
  const { newest, byYear, byCode } = groupsOf(content);
  if (list.of === 'year') return byYear.get(list.year) ?? [];
  if (list.of === 'scheme')
    return byCode.get(requireRecord(content, 'grants', list.grantId).data.programmeCode) ?? [];
  return newest;
}

/** The calendar years in which there were awards, newest first. */
export function awardYears(content: CouncilContent): string[] {
  return [...groupsOf(content).byYear.keys()];
}

export function newestFirst(awards: readonly Award[]): Award[] {
  return [...awards].sort((a, b) =>
    a['Award Date'] < b['Award Date'] ? 1 : a['Award Date'] > b['Award Date'] ? -1 : 0,
  );
}

/** Sorted once, since every grant asks and a council may have thousands of awards. */
function groupsOf({ awards }: CouncilContent): Groups {
  const found = known.get(awards);
  if (found) return found;
  const newest = newestFirst(awards);
  const groups = {
    newest,
    byYear: Map.groupBy(newest, yearOf),
    byCode: Map.groupBy(newest, (award) => award['Grant Programme:Code']),
  };
  known.set(awards, groups);
  return groups;
}

const known = new WeakMap<readonly Award[], Groups>();

interface Groups {
  newest: Award[];
  byYear: Map<string, Award[]>;
  byCode: Map<string, Award[]>;
}
