import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toGrantCalendar, toGrantsCalendar, toThemeCalendar } from '../../../src/feeds/grants-calendar.ts';
import type { ContentRecord, CouncilContent } from '../../../src/schemas/council-content.ts';
import { makeContent, testshire } from '../../make-content.ts';

const here = { origin: 'https://www.example.gov.uk', base: '/social-value/' };
const nowhere = { origin: undefined, base: '/' };

describe.each(['UTC', 'America/New_York', 'Asia/Tokyo'])('made on a machine in %s', (zone) => {
  beforeEach(() => vi.stubEnv('TZ', zone));
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['2026-01-30 17:00', '2026-01-30T17:00:00Z'],
    ['2026-06-30 17:00', '2026-06-30T16:00:00Z'],
    ['2026-06-30 00:00', '2026-06-29T23:00:00Z'],
    ['2026-03-29 02:00', '2026-03-29T01:00:00Z'],
    ['2026-10-25 02:00', '2026-10-25T02:00:00Z'],
  ])('a closing at %s in London is the instant %s', async (closes, instant) => {
    const [event] = eventsIn(toGrantsCalendar(await withRounds([{ id: 'a', closes }]), here));
    expect(event?.startDate.isDate).toBe(false);
    expect(event?.startDate.toJSDate().toISOString()).toBe(instant.replace('Z', '.000Z'));
    expect(event?.startDate.zone.tzid).toBe('UTC');
  });

  it.each(['2026-03-29', '2026-10-25', '2028-02-29', '2026-12-31'])(
    'a closing on %s is that whole day and no other',
    async (closes) => {
      const [event] = eventsIn(toGrantsCalendar(await withRounds([{ id: 'a', closes }]), here));
      expect(event?.startDate.isDate).toBe(true);
      expect(event?.startDate.toString()).toBe(closes);
      expect(event?.duration.toSeconds()).toBe(86_400);
    },
  );
});

it('is the same whatever the machine', async () => {
  const made = await Promise.all(
    ['UTC', 'America/New_York', 'Asia/Tokyo'].map(async (zone) => {
      vi.stubEnv('TZ', zone);
      return toGrantsCalendar(await testshire(), here);
    }),
  );
  vi.unstubAllEnvs();
  expect(new Set(made).size).toBe(1);
});

it('has an opening, where it is known, and a closing for each round', async () => {
  const rounds = [
    { id: 'one', closes: '2025-06-30' },
    { id: 'two', opens: '2026-05-01 09:00', closes: '2026-06-30 17:00' },
  ];
  const events = eventsIn(toGrantsCalendar(await withRounds(rounds), here));
  expect(events.map(({ summary, uid }) => `${summary} ${uid}`)).toEqual([
    'Community Chest closes testshire.community-chest.one.closes@GB-LAE-TST',
    'Community Chest opens testshire.community-chest.two.opens@GB-LAE-TST',
    'Community Chest closes testshire.community-chest.two.closes@GB-LAE-TST',
  ]);
});

it('every event of Testshire has an id of its own, wherever the site lives', async () => {
  const content = await testshire();
  const ids = eventsIn(toGrantsCalendar(content, here)).map(({ uid }) => uid);
  expect(new Set(ids).size).toBe(ids.length);
  expect(eventsIn(toGrantsCalendar(content, nowhere)).map(({ uid }) => uid)).toEqual(ids);
});

it('tells what the grant is and where to read about it, as an event that takes up no time', async () => {
  const [event] = eventsIn(toGrantsCalendar(await testshire(), here)).filter(({ uid }) =>
    uid.includes('community-chest.2026-spring.closes'),
  );
  expect(event?.description.split('\n')).toEqual([
    'Small sums for groups that bring people together in Testshire.',
    'How much: £250 to £5,000.',
    'Who can apply: Registered charities, Community interest companies, Community groups, Town and parish councils, Schools, Faith groups, Social enterprises.',
    'Read more: https://www.example.gov.uk/social-value/grants/community-chest/',
    'Testshire is made up. This site is there to test Commonweal.',
  ]);
  const of = (name: string) => event?.component.getFirstPropertyValue(name)?.toString();
  expect(of('url')).toBe('https://www.example.gov.uk/social-value/grants/community-chest/');
  expect([of('categories'), of('transp'), of('status')]).toEqual(['Social', 'TRANSPARENT', 'CONFIRMED']);
});

it('names no address where the site has none yet', async () => {
  expect(toGrantsCalendar(await testshire(), nowhere)).not.toMatch(/^URL|Read more/m);
});

it('an event that was reviewed later has a higher number, and the stamp of its review', async () => {
  const revised = async (reviewedOn: string) => {
    const content = await withRounds([{ id: 'a', closes: '2026-06-30' }], { reviewedOn });
    return eventsIn(toGrantsCalendar(content, here))[0];
  };
  const [first, second] = [await revised('2026-01-01'), await revised('2026-01-02')];
  expect([first?.sequence, second?.sequence]).toEqual([2192, 2193]);
  expect(second?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-01-02T00:00:00Z');
  expect(second?.component.getFirstPropertyValue('last-modified')?.toString()).toBe('2026-01-02T00:00:00Z');
  expect((await revised('2019-01-01'))?.sequence).toBe(0);
});

it.each(['paused', 'withdrawn', 'fully-spent'])(
  'what a grant that is %s had still ahead is cancelled, and says why; what came before stays',
  async (state) => {
    const rounds = [
      { id: 'one', opens: '2025-05-01', closes: '2025-06-30' },
      { id: 'two', opens: '2026-05-01', closes: '2026-06-30' },
    ];
    const override = { state, reason: 'The money is gone.', on: '2026-05-02' };
    const content = await withRounds(rounds, { override });
    const events = eventsIn(toGrantCalendar(content, here, content.grants[0] as ContentRecord<'grants'>));
    const statuses = events.map(({ component }) => component.getFirstPropertyValue('status'));
    expect(statuses).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CANCELLED']);
    expect(events[3]?.description).toMatch(/^The money is gone\.\n/);
    expect(events[3]?.component.getFirstSubcomponent('valarm')).toBeNull();
  },
);

it('the calendar of one grant reminds a week before it closes; those that one follows do not', async () => {
  const content = await withRounds([{ id: 'a', opens: '2026-05-01', closes: '2026-06-30' }], {
    themes: ['social'],
  });
  const triggers = (calendar: string) =>
    eventsIn(calendar).map(({ component }) =>
      component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString(),
    );
  const [grant] = content.grants;
  const [theme] = content.themes;
  if (!grant || !theme) throw new Error('There is no grant or no theme.');
  expect(triggers(toGrantCalendar(content, here, grant))).toEqual([undefined, '-P7D']);
  expect(triggers(toThemeCalendar(content, here, theme))).toEqual([undefined, undefined]);
});

it('the calendar of a theme has the grants of that theme alone', async () => {
  const content = await testshire();
  const [environmental] = content.themes;
  if (!environmental) throw new Error('There is no theme.');
  const named = eventsIn(toThemeCalendar(content, here, environmental)).map(({ uid }) => uid.split('.')[1]);
  const meant = content.grants.filter(({ data }) => data.themes.includes('environmental'));
  expect(new Set(named)).toEqual(
    new Set(meant.filter(({ data }) => data.rounds.length > 0).map(({ id }) => id)),
  );
});

it('keeps every sign of a title and a name that iCalendar itself uses', async () => {
  const title = 'Bread; roses, \\n & "more": café ŵ';
  const content = await withRounds([{ id: 'a', closes: '2026-06-30' }], { title });
  const hostile = { ...content, council: { ...content.council, name: 'Up, down; & \\round' } };
  const text = toGrantsCalendar(hostile, here);
  expect(eventsIn(text)[0]?.summary).toBe(`${title} closes`);
  // ical.js leaves the escapes of an X- property as they are; RFC 5545, 3.8.8.2 makes it a TEXT, which has them.
  expect(calendarIn(text).getFirstPropertyValue('x-wr-calname')).toBe('Grants: Up\\, down\\; & \\\\round');
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text).not.toMatch(/[^\r]\n/);
});

function withRounds(rounds: unknown[], fields: Record<string, unknown> = {}): Promise<CouncilContent> {
  return makeContent({ records: [{ in: 'grants', fields: { rounds, ...fields } }] });
}

function calendarIn(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as unknown[]);
}

function eventsIn(text: string): ICAL.Event[] {
  return calendarIn(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}
