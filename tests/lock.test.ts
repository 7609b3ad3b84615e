import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The part of the lock file that is looked at. */
interface Lock {
  packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
}

it('the lock names the native packages of every platform, also those that the registry at hand does not carry', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => {
      const nested = packages[`${place}/node_modules/${name}`];
      return !(nested ?? packages[`node_modules/${name}`])?.version;
    }),
  );
  expect(missing).toEqual([]);
});
