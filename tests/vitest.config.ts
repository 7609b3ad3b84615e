import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `unit` and `content` need nothing but the sources; `site` builds the sites and opens them in a real browser. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
        },
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
