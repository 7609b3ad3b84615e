/** The words of the accessibility statement and of the privacy page in English. */
export const statementEn = {
  accessibility: {
    title: 'Accessibility statement',
    lead: (council: string) =>
      `How the social value site of ${council} is made to work for everyone, and what to do when it does not.`,
    scope: 'What this statement covers',
    appliesTo: (council: string) =>
      `This accessibility statement applies to the website on social value of ${council}.`,
    runBy: (who: string) => `The site is run by ${who}.`,
    everybody: 'As many people as possible should be able to use it.',
    feedback: 'Feedback and contact information',
    otherFormats: <L>(contact: L) => [
      'You can ask for what is on this site in another format, such as large print, easy read, audio or braille. ',
      contact,
      '.',
    ],
    contactForm: (council: string) => `Contact ${council} online`,
    answerWithin: (days: number) =>
      `You get an answer within ${days} working ${days === 1 ? 'day' : 'days'}.`,
    report: 'Reporting accessibility problems with this site',
    tellOf: <L>(contact: L) => [
      'If you find a problem that is not listed on this page, or think the site does not meet the rules, say so. ',
      contact,
      '.',
    ],
    askAbout:
      'In the same way you can ask for information that the rules leave out, or that is listed below.',
    enforcement: 'Enforcement procedure',
    enforces: <L>(body: string, law: L) => [`The ${body} enforces the `, law, '.'],
    regulations:
      'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
    adviceFrom: <L>(service: L) => ['Help and advice: ', service, '.'],
    enforcers: {
      ehrc: {
        name: 'Equality and Human Rights Commission (EHRC)',
        advice: 'Equality Advisory and Support Service (EASS)',
      },
      ecni: {
        name: 'Equality Commission for Northern Ireland (ECNI)',
        advice: 'Equality Commission for Northern Ireland (ECNI)',
      },
    },
    compliance: 'Technical information and compliance status',
    committed: (who: string) =>
      `${who.charAt(0).toUpperCase()}${who.slice(1)} will make this site accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.`,
    standard: 'Web Content Accessibility Guidelines version 2.2 AA standard',
    fully: <L>(standard: L) => ['This site is fully compliant with the ', standard, '.'],
    partially: <L>(standard: L) => [
      'This site is partially compliant with the ',
      standard,
      ', because of the problems and exemptions listed below.',
    ],
    notAccessible: 'Non-accessible content',
    noneKnown: 'No problem is known on this site.',
    listed: 'The content listed here is not accessible, for these reasons.',
    reasons: {
      'not-yet-mended': 'Non-compliance with the accessibility regulations',
      'disproportionate-burden': 'Disproportionate burden',
      'out-of-scope': 'Content that is not within the scope of the accessibility regulations',
    },
    fails: (number: string, name: string) => `This fails WCAG 2.2 success criterion ${number} (${name}).`,
    alternative: (text: string) => `Instead: ${text}`,
    mendedBy: (day: string) => `It will be mended by ${day}.`,
    prepared: 'Preparation of this accessibility statement',
    preparedOn: (day: string, reviewed: string) =>
      `This statement was prepared on ${day}. It was last reviewed on ${reviewed}.`,
    testedOn: <L>(day: string, who: string, standard: L) => [
      `This site was last tested on ${day} by ${who}, against the `,
      standard,
      '.',
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'This site sets no cookies, does no tracking and loads nothing from anyone else.',
    kept: 'What this site keeps and sends',
    facts: [
      { label: 'Cookies', value: 'None.' },
      {
        label: 'In your browser',
        value: 'Nothing is stored, but for copies of pages that every browser keeps.',
      },
      { label: 'Tracking', value: 'None. Nobody is counted, followed or recognised.' },
      {
        label: 'Other companies',
        value: 'Nothing is loaded from them. A link leads to them only when you follow it.',
      },
      {
        label: 'Search',
        value:
          'Runs in your own browser, and no search company takes part. The words you search for are in the address of the results page.',
      },
      {
        label: 'Server log',
        value:
          'The computer that sends out the pages may keep an ordinary log: the time, your IP address, the address of the page and the kind of browser. Ask whether it does, and for how long.',
      },
    ],
    responsible: 'Who is responsible',
    runBy: (who: string) => `The site is run by ${who}.`,
    ask: (council: string) => `Questions about the council and your data go to ${council}.`,
  },
};
