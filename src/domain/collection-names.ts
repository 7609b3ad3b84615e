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

/** What serves outcomes, in the order in which a reader meets it under one. */
export const activityNames = ['grants', 'programmes', 'partnerships', 'strategy'] as const;

export function isCollectionName(text: string): text is CollectionName {
  return (collectionNames as readonly string[]).includes(text);
}

export type CollectionName = (typeof collectionNames)[number];
export type ActivityName = (typeof activityNames)[number];
