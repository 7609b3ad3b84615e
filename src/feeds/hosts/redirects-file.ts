import type { Move } from '../../domain/redirect-rules.ts';

/**
 * `_redirects`, which Netlify and Cloudflare Pages read. Every old address has a page too, for hosts that know no redirects,
 * and Netlify serves a page before a redirect unless `!` is written; Cloudflare skips a line with `!`, and never needs it. So
 * each move stands twice. Cloudflare reads 2,000 of them; for the rest the page does it.
 * https://docs.netlify.com/manage/routing/redirects/ and https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function toRedirectsFile(moves: readonly Move[]): string {
  return moves.map(({ from, to }) => `${from} ${to} 301!\n${from} ${to} 301\n`).join('');
}
