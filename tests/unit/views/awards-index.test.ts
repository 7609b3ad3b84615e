import { expect, it } from 'vitest';
import { buildAwardIndex } from '../../../src/views/awards-index.ts';
import { makeContent, testshire } from '../../make-content.ts';

it('has every award, newest first, with its scheme and source written once', async () => {
  const { awards, schemes, sources } = buildAwardIndex(await testshire());
  expect(awards.map(([day, who, , scheme]) => [day, who, schemes[scheme]?.text])).toEqual([
    ['2026-01-15', 'Little Test School', 'Tree Fund'],
    ['2025-07-20', 'Testford Bike Club, The', 'Community Chest'],
    ['2025-07', 'Friends of the Green', 'Community Chest'],
    ['2025', 'A person (not named)', 'Small Sparks'],
  ]);
  expect(sources).toEqual(['https://www.testshire.example/awards']);
});

it('never names a person', async () => {
  const content = await makeContent({
    awards: [
      { 'Recipient Org:Name': '', 'Recipient Org:Identifier': '', 'Recipient Ind:Name': 'Ann Example' },
    ],
  });
  expect(JSON.stringify(buildAwardIndex(content))).not.toContain('Ann');
});
