import type { CouncilContent } from '../schemas/council-content.ts';
import type { OpenDataName } from '../schemas/open-data.ts';

/** What every JSON file of our own making says first: its schema, who publishes it, and under which licence. */
export function dataEnvelope(
  { council }: CouncilContent,
  name: OpenDataName,
  addressOf: AddressOf,
): Envelope {
  return {
    $schema: addressOf(`/data/schema/${name}.json`),
    publisher: { id: council.organisationId, name: council.name },
    licence: council.licence,
  };
}

/**
 * The public address of a path from the root of the site: whole where the site's own address is known, otherwise from
 * the root.
 */
export type AddressOf = (path: string) => string;

interface Envelope {
  $schema: string;
  publisher: { id: string; name: string };
  licence: { name: string; url: string };
}
