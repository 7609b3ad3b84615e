import { expect, it } from 'vitest';
import { reportGithub } from '../../../../src/checks/reporters/github.ts';

it('each problem is a command that GitHub shows on its line, whatever signs it holds', () => {
  expect(
    reportGithub([
      {
        file: 'content/a,b:c.md',
        line: 7,
        column: 9,
        severity: 'warning',
        rule: 'link-exists',
        field: '',
        message: '100%\n::error::forged',
        fix: 'Mend it.',
      },
    ]),
  ).toMatchInlineSnapshot(
    `"::warning file=content/a%2Cb%3Ac.md,line=7,col=9,title=link-exists::100%25%0A::error::forged Mend it."`,
  );
});
