import type { Graph, SearchAction, WithActionConstraints } from 'schema-dts';
import { addressOf, type SiteAddress } from '../../domain/site-address.ts';
import { wordsIn } from '../../domain/words/words.ts';
import type { CouncilContent } from '../../schemas/council-content.ts';

/** The site with its search, and the council that keeps it: what the home page says to machines. */
export function toWebSite({ council, language }: CouncilContent, site: SiteAddress): Graph {
  const { phone, email, address } = council.contact;
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${addressOf('/search/', site)}?q={words}`,
    },
    'query-input': 'required name=words',
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': addressOf('/', site),
        name: wordsIn(language).frame.siteOf(council.name),
        inLanguage: language,
        publisher: { '@id': council.website },
        license: council.licence.url,
        potentialAction: search,
      },
      {
        '@type': 'GovernmentOrganization',
        '@id': council.website,
        name: council.name,
        alternateName: council.shortName,
        url: council.website,
        identifier: council.organisationId,
        telephone: phone,
        ...(email ? { email } : {}),
        address,
        ...(council.logo ? { logo: addressOf(`/${council.logo}`, site) } : {}),
      },
    ],
  };
}
