/** Of Sevenoaks: who it is, what it wants, what it does with whom, and what came of it. Written from its fact sheet, section by section, before the content was read. */
export const sevenoaksWork: [question: string, path: string, ...answers: string[]][] = [
  // Who the council is
  ['How much of the district is Green Belt?', '/about/', '93%'],
  ['How many people live here, and how old is that figure?', '/about/', '118,409', '2015'],
  ['What is the phone number of Democratic Services?', '/contact/', '01732 227165'],
  ['Where do I write to the council?', '/contact/', 'Argyle Road, Sevenoaks, TN13 1HG'],
  // What it wants
  [
    'What does the council want social value to do?',
    '/strategy/social-value-vision/',
    'thriving economy',
    'healthier communities',
    'less harm to the environment',
  ],
  ['What are the themes of the work?', '/themes/social/', 'healthier, safer and more resilient'],
  // The council as an employer
  [
    'How many half-days may staff take to volunteer?',
    '/programmes/volunteering-leave/',
    '2 half-days a year, paid',
    'Every employee',
  ],
  [
    'I have left care. Will the council see me?',
    '/programmes/guaranteed-interview-care-leavers/',
    'guaranteed an interview',
    'essential criteria',
  ],
  [
    'Is there an internship for young people with learning difficulties?',
    '/programmes/supported-internships/',
    'Broomhill Bank School',
  ],
  ['Which award does the council hold for staff health?', '/programmes/workplace-health-award/', 'Gold'],
  ['What can I do an apprenticeship in?', '/programmes/apprenticeships/', 'vehicle repair', 'degree'],
  // Whom it works with
  [
    'Where is White Oak, what did it cost and who runs it?',
    '/partnerships/white-oak-leisure-centre/',
    'Hilda May Avenue',
    '£20 million',
    'Everyone Active',
    '140 spaces',
  ],
  [
    'Which homes did the council’s company buy?',
    '/partnerships/quercus-housing/',
    '27 to 37 High Street',
    '17 affordable homes',
    '11 for essential workers',
    '£15 million over 10 years',
  ],
  ['What can HERO help me with?', '/partnerships/hero-advice/', 'free', 'debt', 'mortgage', 'food banks'],
  [
    'Who can join Growth Gurus?',
    '/partnerships/growth-gurus/',
    '18 to 24',
    'April 2024',
    'The Education People',
  ],
  [
    'When was the festival for disabled people?',
    '/partnerships/access-all-areas/',
    '19 February 2023',
    'free',
  ],
  // What came of it
  ['How many hours did volunteers give?', '/impact/volunteer-hours/', '80,377 hours', '2021/22'],
  ['What were those hours worth?', '/impact/volunteer-hours-worth/', '£1.53 million', '£19 an hour'],
  [
    'How many visits has White Oak had?',
    '/impact/white-oak-visits/',
    'At least 10,000',
    '175,886',
    'About 400,000',
  ],
  [
    'How many people are in temporary housing?',
    '/impact/temporary-housing/',
    '139 people',
    '100 people',
    'December 2022',
  ],
  ['How did outsiders score the climate plans?', '/impact/climate-plan-score/', '54%', '43%'],
  ['How many warm places were there?', '/impact/warm-spaces-open/', '16', 'Winter 2022/23'],
  // Plans
  ['When will the council be net zero?', '/strategy/net-zero-2030/', '2030'],
  [
    'What are the priorities of the climate strategy?',
    '/strategy/climate-change-strategy/',
    'Travel',
    'Resources and waste',
    'Awareness and engagement',
  ],
  [
    'Which themes did the plan of 2019 to 2023 have?',
    '/strategy/community-plan-2019-2023/',
    'Caring communities',
    'Dynamic economy',
    '1 March 2019',
  ],
  // For whom
  [
    'I have been in care. What is there for me?',
    '/for/care-leavers/',
    'You have been in care',
    'Guaranteed interview for care leavers',
  ],
  [
    'I served in the forces. What is there for me?',
    '/for/forces-veterans/',
    'Guaranteed interview for forces veterans',
  ],
  [
    'What is there for a group like ours?',
    '/for/community-groups/',
    'Community Grant Scheme',
    'Voluntary Sector Forum',
    '80,377 hours',
    'Cabinet: Community Grant Scheme 2022/23',
  ],
  [
    'How do staff volunteer, and what came of volunteering?',
    '/volunteering/',
    '2 half-days a year, paid',
    'takes place in Sevenoaks District',
    '80,377 hours',
    '01732 227000',
  ],
];
