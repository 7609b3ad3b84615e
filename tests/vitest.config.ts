import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { InGoodOrder } from './in-good-order.ts';

/** What a process reads once, its environment or a library with a spy in it: each of these has a process of its own. */
const alone = [
  'tests/unit/site/**/*.test.ts',
  'tests/unit/publishing/site-environment.test.ts',
  'tests/unit/records/markdown-limits.test.ts',
];

/** `unit`, `unit-alone` and `content` need nothing but the sources; `site` builds the sites and opens them in a real browser. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    sequence: { sequencer: InGoodOrder },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
          exclude: alone,
          // Nothing of ours keeps a state between files, and loading every module anew takes as long as the tests.
          isolate: false,
          unstubEnvs: true,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: { name: 'unit-alone', include: alone, maxWorkers: 2 },
      },
      {
        extends: true,
        test: { name: 'content', include: ['tests/content/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/set-up.ts'],
          maxWorkers: 2,
          testTimeout: 120_000,
          // A list of faults is what a browser test says; it says all of it.
          chaiConfig: { truncateThreshold: 0 },
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
