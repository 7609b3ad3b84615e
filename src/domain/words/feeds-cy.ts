import type { feedsEn } from './feeds-en.ts';

/** What calendars, feeds and llms.txt say in Welsh. */
export const feedsCy: typeof feedsEn = {
  feeds: {
    calendarOfAll: (council) => `Grantiau: ${council}`,
    calendarOf: (title, council) => `${title}: ${council}`,
    opens: (grant) => `${grant} yn agor`,
    closes: (grant) => `${grant} yn cau`,
    closesInAWeek: (grant) => `${grant} yn cau ymhen wythnos`,
    readMore: 'Darllen mwy',
    calendar: 'Calendr',
    addToCalendar: 'Ychwanegu’r dyddiadau at eich calendr',
    followInCalendar: 'Dilyn dyddiadau’r holl grantiau yn eich calendr',
    grants: (council) => `Grantiau newydd a grantiau sydd wedi newid: ${council}`,
    awards: (council) => `Y dyfarniadau diweddaraf: ${council}`,
    awardOf: (amount, recipient) => `${amount} i ${recipient}`,
    individual: 'unigolyn',
    openDataOf: (council) => `Grantiau a dyfarniadau ${council}, fel ffeiliau y gall unrhyw un eu defnyddio.`,
    scheme: 'Cynllun',
  },

  llms: {
    summary: (council) =>
      `Yr hyn y mae ${council} yn ei wneud i bobl leol gyda’r arian y mae’n ei wario: grantiau, cynlluniau, partneriaid a ffigurau, pob un gyda’i ffynhonnell.`,
    licence: (name, url) => `Gallwch ei ddefnyddio o dan y [${name}](${url}).`,
    lists: 'Rhestrau',
    data: 'Data',
    about: 'Ynghylch y wefan hon',
    counts: (count) => `${count} ar un dudalen, pob un â’i thudalen ei hun`,
    everything: 'popeth wrth ei enw',
    feed: 'ffrwd Atom',
    files: {
      '/data/awards.csv': 'pob dyfarniad, yng ngholofnau Safon Data 360Giving',
      '/data/360giving.json': 'pob dyfarniad, yn ôl Safon Data 360Giving',
      '/data/grants.json': 'pob grant, gyda’i gylchoedd',
      '/data/measures.csv': 'pob ffigur, un i bob rhes',
      '/data/measures.json': 'pob mesur, gyda’i ffigurau a’u ffynonellau',
      '/data/records.json': 'pob cofnod ar y wefan, gyda’i ddolenni i eraill',
      '/data/grants.ics': 'y dyddiau y mae grantiau yn agor ac yn cau, fel calendr',
    },
  },
};
