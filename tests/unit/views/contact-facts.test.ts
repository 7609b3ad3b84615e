import { expect, it } from 'vitest';
import { contactFacts } from '../../../src/views/contact-facts.ts';

it('a phone number can be rung, an address written to, and a page is named as people write it', () => {
  expect(
    contactFacts(
      {
        team: 'Grants team',
        phone: '+44 1632 960001',
        email: 'grants@testshire.example',
        url: 'https://www.testshire.example/grants?a=b',
        address: 'Town Hall, Testford',
      },
      'en',
    ),
  ).toEqual([
    { label: 'Team', value: 'Grants team' },
    { label: 'Phone', value: { text: '+44 1632 960001', href: 'tel:+441632960001' } },
    { label: 'Email', value: { text: 'grants@testshire.example', href: 'mailto:grants@testshire.example' } },
    {
      label: 'Web page',
      value: { text: 'www.testshire.example/grants', href: 'https://www.testshire.example/grants?a=b' },
    },
    { label: 'Address', value: 'Town Hall, Testford' },
  ]);
});

it('what is not known is not said', () => {
  expect(contactFacts(undefined, 'en')).toEqual([]);
  expect(contactFacts({}, 'en')).toEqual([]);
  expect(contactFacts({ team: 'Grants team' }, 'en')).toEqual([{ label: 'Team', value: 'Grants team' }]);
});
