import { expect, it } from 'vitest';
import { accessibilityParts } from '../../../src/views/accessibility.ts';
import { makeContent, testshire } from '../../make-content.ts';
import { linksOf, shownTexts } from '../../make-pages.ts';
import { minimalCouncil } from '../../minimal-records.ts';
import { sectionOf } from './find-block.ts';

it('has the parts of the model statement, in its order', async () => {
  const { opening, sections } = accessibilityParts(await testshire());
  expect([...opening, ...sections].map(({ title }) => title)).toMatchInlineSnapshot(`
    [
      "What this statement covers",
      "Feedback and contact information",
      "Reporting accessibility problems with this site",
      "Enforcement procedure",
      "Technical information and compliance status",
      "Non-accessible content",
      "Preparation of this accessibility statement",
    ]
  `);
});

it('what the council has said of its site is all there', async () => {
  const content = await testshire();
  const { sections } = accessibilityParts(content);
  const { knownIssues, enforcement, testedBy, testedHow, contactUrl } = content.council.accessibility;
  const said = shownTexts(sections).join(' ');
  for (const text of [enforcement, testedBy, testedHow, '2 March 2026', '9 March 2026', '1 September 2025'])
    expect(said).toContain(text);
  for (const { problem, alternative } of knownIssues) {
    expect(said).toContain(problem);
    expect(said).toContain(alternative);
  }
  expect(linksOf(sections)).toEqual(
    expect.arrayContaining([contactUrl, 'https://www.equalityadvisoryservice.com/']),
  );
});

it('each problem stands under its reason, with the criterion, what to use instead and the day', async () => {
  const { sections } = accessibilityParts(await testshire());
  expect(sectionOf(sections, 'known-problems').blocks).toMatchInlineSnapshot(`
    [
      {
        "kind": "text",
        "text": [
          "The content listed here is not accessible, for these reasons.",
        ],
      },
      {
        "kind": "subheading",
        "text": "Non-compliance with the accessibility regulations",
      },
      {
        "items": [
          "Some older PDF files cannot be read by a screen reader. This fails WCAG 2.2 success criterion 1.3.1 (Info and Relationships). Instead: Ask us and we read the file to you or send it as plain text. It will be mended by 30 September 2026.",
        ],
        "kind": "list",
      },
      {
        "kind": "subheading",
        "text": "Disproportionate burden",
      },
      {
        "items": [
          "The film of the tree planting has no audio description. This fails WCAG 2.2 success criterion 1.2.5 (Audio Description (Prerecorded)). Instead: A written account of the film stands under it.",
        ],
        "kind": "list",
      },
      {
        "kind": "subheading",
        "text": "Content that is not within the scope of the accessibility regulations",
      },
      {
        "items": [
          "The map of the old tramway is a drawing from before 1900 that cannot be read aloud. Instead: The museum tells the story of the tramway by phone.",
        ],
        "kind": "list",
      },
    ]
  `);
});

it('a council cannot claim to comply fully while it knows of a problem', async () => {
  const status = (content: Awaited<ReturnType<typeof makeContent>>) =>
    shownTexts(sectionOf(accessibilityParts(content).sections, 'compliance')).join('');
  expect(status(await testshire())).toContain('partially compliant');
  expect(status(await makeContent())).toContain('fully compliant');
});

it('a council that knows of no problem says so, and claims no more', async () => {
  const { sections } = accessibilityParts(await makeContent());
  expect(sectionOf(sections, 'known-problems').blocks).toEqual([
    { kind: 'text', text: ['No problem is known on this site.'] },
  ]);
});

it('in Northern Ireland another body enforces the law', async () => {
  const accessibility = { ...(minimalCouncil['accessibility'] as object), enforcedBy: 'ecni' };
  const { sections } = accessibilityParts(await makeContent({ council: { accessibility } }));
  const part = sectionOf(sections, 'enforcement');
  expect(linksOf(part)).toContain('https://www.equalityni.org/');
  expect(shownTexts(part).join('')).not.toContain('EHRC');
});

it.each(['en', 'cy'] as const)('is whole in %s', async (language) => {
  const texts = shownTexts(accessibilityParts({ ...(await testshire()), language }));
  expect(texts.filter((text) => /undefined|\[object/.test(text))).toEqual([]);
});
