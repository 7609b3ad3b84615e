import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const texts = Object.fromEntries(
  ['github', 'gitlab'].flatMap((host) =>
    readdirSync(`workflows/${host}`).map((name) => [name, readFileSync(`workflows/${host}/${name}`, 'utf8')]),
  ),
);
const github = Object.entries(texts)
  .filter(([name]) => name !== '.gitlab-ci.yml')
  .map(([file, text]) => ({ file, ...(parse(text) as Workflow) }));
const gitlab = parse(texts['.gitlab-ci.yml'] ?? '') as Record<string, GitlabJob>;

it.each(Object.entries(texts))('%s runs only commands that there are', (_, text) => {
  const commands = [...text.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, name]) => name);
  expect(commands).not.toEqual([]);
  for (const name of commands) expect(Object.keys(scripts)).toContain(name);
});

it.each(github)('$file asks for no more than it needs, and for one version of each action', (workflow) => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(workflow.concurrency).toBeDefined();
  const actions = Object.values(workflow.jobs).flatMap(({ steps = [] }) =>
    steps.flatMap(({ uses }) => uses ?? []),
  );
  for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
});

it('each council is a job of its own, and a council that is not well does not stop the check of another', () => {
  const check = parse(texts['check.yml'] ?? '') as Workflow;
  expect(check.jobs['check']?.strategy).toMatchObject({
    'fail-fast': false,
    matrix: { council: expect.any(String) as string },
  });
  const publish = parse(texts['publish.yml'] ?? '') as Workflow;
  expect(publish.jobs['build']?.strategy).toMatchObject({
    matrix: { council: expect.any(String) as string },
  });
  expect(
    gitlab['.each-council']?.parallel?.matrix[0]?.COUNCIL.every((id) => existsSync(`content/${id}`)),
  ).toBe(true);
});

it('nothing of a name or an address is put into a command as code', () => {
  for (const { jobs } of github)
    for (const { run = '' } of Object.values(jobs).flatMap(({ steps = [] }) => steps))
      expect(run).not.toContain('${{');
});

it('every night of the year a build runs in the first hour after midnight in London', () => {
  const { on } = parse(texts['publish.yml'] ?? '') as Workflow;
  const plans = (on.schedule ?? []).map(({ cron }) => {
    const [minute, hour, , months = ''] = cron.split(' ');
    const wanted = months.split(',').map((part) => part.split('-').map(Number));
    return (moment: Date) =>
      moment.getUTCHours() === Number(hour) &&
      moment.getUTCMinutes() === Number(minute) &&
      wanted.some(
        ([from = 0, to = from]) => moment.getUTCMonth() + 1 >= from && moment.getUTCMonth() + 1 <= to,
      );
  });
  const hourInLondon = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hour: 'numeric',
    hour12: false,
  });
  const days = new Set<string>();
  for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2027, 0, 1); time += 600_000) {
    const moment = new Date(time);
    if (plans.some((runs) => runs(moment)) && Number(hourInLondon.format(moment)) % 24 === 0)
      days.add(moment.toLocaleDateString('en-GB', { timeZone: 'Europe/London' }));
  }
  expect(days.size).toBe(365);
});

it('a GitLab pipeline that only looks for a change builds and publishes nothing itself', () => {
  for (const name of ['build', 'pages'])
    expect(gitlab[name]?.rules?.[0]).toEqual({ if: '$WHY == "next-change"', when: 'never' });
});

interface Workflow {
  on: { schedule?: { cron: string }[] };
  permissions: Record<string, string>;
  concurrency?: object;
  jobs: Record<string, { steps?: { uses?: string; run?: string }[]; strategy?: object }>;
}

interface GitlabJob {
  parallel?: { matrix: { COUNCIL: string[] }[] };
  rules?: object[];
}
