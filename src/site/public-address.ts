import { addressIn } from '../domain/paths.ts';
import { settings } from './environment.ts';

/** The address of a path for files that travel: whole where the site's own address is known, otherwise from the root. */
export function publicAddress(path: string): string {
  const address = addressIn(settings, path);
  return settings.origin ? new URL(address, settings.origin).href : address;
}
