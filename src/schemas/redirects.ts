import { z } from 'zod';

const path = address(/^\/(?!\/)[A-Za-z0-9/_.~%-]*$/);
const target = address(/^\/(?!\/)[A-Za-z0-9/_.~%-]*(#[A-Za-z0-9_-]+)?$/);

/** Old address to new address: `redirects.yaml`. Both start with a slash; the new one may carry a #fragment. */
export const redirectsSchema = z
  .record(path, target)
  .meta({ label: 'Redirects', hint: 'Write one to a line: /old-address/: /new-address/' });

function address(pattern: RegExp) {
  return z.string().regex(pattern, {
    error: (issue) => `"${String(issue.input).slice(0, 80)}" is not an address of this site`,
  });
}

export type Redirects = z.output<typeof redirectsSchema>;
