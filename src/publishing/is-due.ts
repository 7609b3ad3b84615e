/**
 * True when a published site should be built anew: a moment that its `data/next-change.json` names, such as the closing of a
 * grant, lies between its last publishing and now. `published` is when the file was last written, as its host says. A site
 * without the file, or with one that cannot be read, is never due.
 */
export function isDue(file: unknown, published: Date, now: Date): boolean {
  const next: unknown = typeof file === 'object' && file !== null && 'next' in file ? file.next : [];
  const moments = Array.isArray(next) ? next.map((moment) => new Date(String(moment))) : [];
  return moments.some((moment) => moment > published && moment <= now);
}

/** Asks the site at an address, which ends with a slash, whether it is due. A host that does not answer is asked again next time. */
export async function askIfDue(site: string, now: Date): Promise<boolean> {
  try {
    const answer = await fetch(new URL('data/next-change.json', site), {
      signal: AbortSignal.timeout(30_000),
      cache: 'no-store',
    });
    const published = new Date(answer.headers.get('last-modified') ?? NaN);
    return answer.ok && isDue(await answer.json(), published, now);
  } catch {
    return false;
  }
}
