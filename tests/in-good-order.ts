import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The browser tests that take longest, in this order. Begun last, one of them would run while the other cores wait. */
const first = ['every-page', 'every-colour', 'other-councils', 'options', 'build'];

/** How fast a page is can only be told while little else runs. */
const last = ['lighthouse'];

/** A fresh clone does not know how long a file took, and would begin with the largest files. */
export class InGoodOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const name = basename(moduleId, '.test.ts');
  if (last.includes(name)) return first.length + 1;
  return first.includes(name) ? first.indexOf(name) : first.length;
}
