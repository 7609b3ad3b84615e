/** Where the calendars of closing dates lie. Under `/data/`, whose files programs elsewhere may read. */
export const grantsCalendar = '/data/grants.ics';

export function grantCalendar(grantId: string): string {
  return `/data/grants/${grantId}.ics`;
}

export function themeCalendar(themeId: string): string {
  return `/data/themes/${themeId}.ics`;
}

/**
 * The calendars that these grants fill: one for all, one for each grant that has a round, and one for each theme of such a
 * grant. None where no grant has a round, as a calendar without an event is not one. (RFC 5545, 3.6)
 */
export function listCalendars(grants: readonly DatedGrant[], themeIds: readonly string[]): string[] {
  const dated = grants.filter(({ rounds }) => rounds.length > 0);
  const themes = themeIds.filter((theme) => dated.some((grant) => grant.themes.includes(theme)));
  return [
    ...(dated.length > 0 ? [grantsCalendar] : []),
    ...dated.map(({ id }) => grantCalendar(id)),
    ...themes.map(themeCalendar),
  ];
}

export interface DatedGrant {
  id: string;
  rounds: readonly unknown[];
  themes: readonly string[];
}
