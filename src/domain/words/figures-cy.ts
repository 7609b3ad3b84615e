import { counted } from '../say.ts';
import type { figuresEn } from './figures-en.ts';

/**
 * How days, times, money, amounts and measures are said in Welsh: a noun after a number is singular, and its
 * first letter may change.
 */
export const figuresCy: typeof figuresEn = {
  figures: {
    months: [
      ...['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin'],
      ...['Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
    ],
    weekdays: [
      ...['dydd Sul', 'dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau'],
      ...['dydd Gwener', 'dydd Sadwrn'],
    ],
    midday: 'canol dydd',
    midnight: 'hanner nos',
    timeOnDay: (time, day) => `${time} ar ${day}`,
    from: (day) => `o ${day}`,
    to: (day) => `hyd at ${day}`,
    millionPounds: (millions) => `£${millions} miliwn`,
    quality: {
      exact: (amount) => amount,
      about: (amount) => `tua ${amount}`,
      'at-least': (amount) => `o leiaf ${amount}`,
      'up-to': (amount) => `hyd at ${amount}`,
    },
    amount: {
      people: counted('cy', { one: '{count} person', other: '{count} o bobl' }),
      hours: counted('cy', { other: '{count} awr' }),
      kg: counted('cy', {
        two: '{count} gilogram',
        few: '{count} chilogram',
        many: '{count} chilogram',
        other: '{count} cilogram',
      }),
      tCO2e: counted('cy', {
        two: '{count} dunnell o garbon deuocsid cyfwerth',
        many: '{count} thunnell o garbon deuocsid cyfwerth',
        other: '{count} tunnell o garbon deuocsid cyfwerth',
      }),
      weeks: counted('cy', { other: '{count} wythnos' }),
      visits: counted('cy', { other: '{count} ymweliad' }),
      homes: counted('cy', {
        two: '{count} gartref',
        few: '{count} chartref',
        many: '{count} chartref',
        other: '{count} cartref',
      }),
    },
    awards: counted('cy', { two: '{count} ddyfarniad', other: '{count} dyfarniad' }),
    entitlement: {
      'half-day': counted('cy', { other: '{count} hanner diwrnod y flwyddyn' }),
      day: counted('cy', { two: '{count} ddiwrnod y flwyddyn', other: '{count} diwrnod y flwyddyn' }),
      hour: counted('cy', { other: '{count} awr y flwyddyn' }),
    },
  },

  measure: {
    counts: 'Beth mae’n ei gyfrif',
    countedIn: 'Wedi’i gyfrif mewn',
    direction: 'Pa ffordd',
    baseline: 'Man cychwyn',
    nextDue: 'Y ffigur nesaf erbyn',
    measures: 'Yn mesur',
    worth: 'Gwerth',
    worthEach: (amount) => `${amount} yr un. Amcangyfrif yw hwn, nid arian a wariwyd.`,
    elsewhere: 'Mewn fframweithiau eraill',
    about: 'Am y ffigur hwn',
    values: 'Pob ffigur',
    activities: 'Beth mae’n ei fesur',
    firstDue: (day) => `Disgwylir y cyntaf erbyn ${day}.`,
    period: 'Cyfnod',
    figure: 'Ffigur',
    kind: 'Math',
    status: 'Statws',
    source: 'Ffynhonnell',
  },

  chart: {
    figureOf: (figure, period) => `${figure} (${period})`,
    fromTo: (first, last) => `O ${first} i ${last}.`,
    range: (highest, lowest) => `Yr uchaf yw ${highest}, a’r isaf ${lowest}.`,
    noFigure: (from, to) => `Dim ffigur: ${to ? `${from} i ${to}` : from}`,
    gap: 'Mae bwlch yn golygu nad oes ffigur hysbys ar gyfer yr amser hwnnw.',
    left: (periods) => `Heb eu dangos, gan fod hyd y cyfnod yn wahanol: ${periods}.`,
    basis: {
      start: 'Mae pob bar yn cyfrif o’r un dechrau, felly rhaid peidio ag adio’r barrau at ei gilydd.',
      'to-date':
        'Mae pob bar yn cyfrif hyd at ddiwedd ei gyfnod. Nid yw’n hysbys pryd y dechreuwyd cyfrif, felly rhaid peidio ag adio’r barrau at ei gilydd.',
    },
    notDrawn: 'Mae hyd y cyfnodau’n wahanol, felly nid yw’r ffigurau wedi’u dangos ochr yn ochr.',
    aims: 'Yr hyn yr anelwyd ato',
    key: 'Ystyr y marciau',
    more: (period, amount, share) =>
      `O gymharu â ${period}: ${amount} yn fwy${share ? ` (${share} yn fwy)` : ''}.`,
    fewer: (period, amount, share) =>
      `O gymharu â ${period}: ${amount} yn llai${share ? ` (${share} yn llai)` : ''}.`,
    same: (period) => `Yr un fath ag yn ${period}.`,
    points: counted('cy', {
      two: '{count} bwynt canran',
      few: '{count} phwynt canran',
      many: '{count} phwynt canran',
      other: '{count} pwynt canran',
    }),
    notStated: 'Heb ei nodi',
    headlines: 'Y ffigurau pwysicaf',
    download: 'Yr un ffigurau i’w lawrlwytho:',
    worthSource: (source, edition) => `${source}, ${edition}`,
  },
};
