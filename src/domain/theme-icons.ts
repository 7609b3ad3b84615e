/** The line icons a theme may have; `components/LineIcon.astro` draws them. */
export const themeIcons = [
  'people',
  'leaf',
  'coins',
  'shop',
  'parcel',
  'contract',
  'book',
  'home',
  'heart',
  'hands',
] as const;

export type ThemeIcon = (typeof themeIcons)[number];
