import { z } from 'zod';

const path = address(/^\/[A-Za-z0-9/_.~%-]*$/);
const target = address(/^\/[A-Za-z0-9/_.~%-]*(#[A-Za-z0-9_-]+)?$/);

/**
 * Signs in an address that browsers, hosts and disks read each in their own way: empty parts, `.` and `..`, a percent sign
 * that begins no code, and codes for dots, slashes and control signs.
 */
const unclear = /\/\/|\/\.{1,2}(\/|#|$)|%(?![0-9a-f]{2})|%(2e|2f|5c|25|[01][0-9a-f]|7f)/i;

/** Old address to new address: `redirects.yaml`. Both start with a slash; the new one may carry a #fragment. */
export const redirectsSchema = z
  .record(path, target)
  .meta({ label: 'Redirects', hint: 'Write one to a line: /old-address/: /new-address/' });

function address(pattern: RegExp) {
  return z.string().refine((text) => pattern.test(text) && !unclear.test(text), {
    error: (issue) => `"${String(issue.input).slice(0, 80)}" is not an address of this site`,
  });
}

export type Redirects = z.output<typeof redirectsSchema>;
