/** The collections of records, in the order in which a reader meets them. Each is a folder of a council. */
export const collectionNames = [
  'strategy',
  'outcomes',
  'themes',
  'grants',
  'programmes',
  'partnerships',
  'measures',
  'pages',
] as const;

export function isCollectionName(text: string): text is CollectionName {
  return (collectionNames as readonly string[]).includes(text);
}

export type CollectionName = (typeof collectionNames)[number];
