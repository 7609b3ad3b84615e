import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The browser tests that take longest, in this order. Begun last, one of them would run while the other cores wait. */
const slow = ['every-page', 'lighthouse', 'every-colour', 'other-councils', 'build', 'options'];

/** A fresh clone does not know how long a file took, and would begin with the largest files. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = slow.indexOf(basename(moduleId, '.test.ts'));
      return found === -1 ? slow.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
