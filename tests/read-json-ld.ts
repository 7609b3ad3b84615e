import jsonld from 'jsonld';

/**
 * What an outside parser makes of a block of JSON-LD, without the network: schema.org's context is taken for what it comes
 * down to, a vocabulary under one address. Throws when the block is no JSON-LD, or a thing in it has no type.
 */
export async function readJsonLd(block: string): Promise<object[]> {
  const things = await jsonld.expand(JSON.parse(block), {
    base: 'https://site.example/',
    documentLoader: (url) => {
      if (url !== 'https://schema.org') throw new Error(`A block asks for ${url}.`);
      return Promise.resolve({
        contextUrl: undefined,
        documentUrl: url,
        document: { '@context': { '@vocab': 'https://schema.org/' } },
      });
    },
  });
  for (const thing of things) requireTypes(thing);
  return things;
}

/** A thing that is only named by its id, or a plain value, needs no type. */
function requireTypes(value: unknown): void {
  if (Array.isArray(value)) value.forEach(requireTypes);
  if (Array.isArray(value) || typeof value !== 'object' || value === null || '@value' in value) return;
  const isNamed = Object.keys(value).join() === '@id';
  if (!('@type' in value) && !isNamed) throw new Error(`A thing has no type: ${JSON.stringify(value)}`);
  for (const [key, inner] of Object.entries(value)) if (!key.startsWith('@')) requireTypes(inner);
}
