/** What a resident, a group, a firm, a job seeker or a reporter asks, where they would look, and what answers them. */
export interface ResidentQuestion {
  council: 'havering' | 'sevenoaks';
  question: string;
  /** The page a person would open. */
  path: string;
  /** Words that page has to say, whatever their case. */
  answers: string[];
}

type Row = [question: string, path: string, ...answers: string[]];

/** Written from the two fact sheets, section by section, before the content was read. */
const sevenoaks: Row[] = [
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
  // Buying
  [
    'Is there a contract value from which social value counts?',
    '/strategy/social-value-in-procurement/',
    'Decided case by case',
    'no contract value above which',
  ],
  // Grants
  [
    'Who has to gain from a Community Grant?',
    '/grants/community-grant-scheme/',
    'live, work or volunteer',
    'greatest need come first',
  ],
  [
    'What do I have to promise if I get a Community Grant?',
    '/grants/community-grant-scheme/',
    'performance indicators',
    'safeguarding policies',
    'restricted fund',
    'quality mark',
  ],
  [
    'How big was the Community Grant pot in 2012/13, and how many bid?',
    '/grants/community-grant-scheme/',
    '£153,331',
    '£98,540',
    '£54,791',
    '£105,672',
    '38',
  ],
  [
    'How much can my group get from the Local Strategic Partnership?',
    '/grants/lsp-community-grants/',
    'Up to £2,000',
  ],
  [
    'How much did the district get from the UK Shared Prosperity Fund, and how much was not spent?',
    '/grants/uk-shared-prosperity-fund/',
    '£1,000,000',
    '£62',
  ],
  [
    'What was the most a rural business could get, and how much was there?',
    '/grants/rural-england-prosperity-fund/',
    'Up to £25,000',
    '£501,000',
    '£2,574',
  ],
  [
    'What did the European rural grants add up to?',
    '/grants/leader-rural-grants/',
    '£1,812,550',
    '£1.6 million over five years',
    '£2.7 million of match funding',
    '62 projects',
  ],
  // Who got money
  ['How much did Swanley Station get?', '/grants/awarded/', 'Swanley Station improvements', '£750,000'],
  [
    'How much did Knockholt Village Centre get?',
    '/grants/cil-spending-board/',
    'Knockholt Village Centre',
    '£200,000',
  ],
  [
    'What did the Go2 bus get, when and for what?',
    '/partnerships/go2-transport/',
    '£71,961.98',
    '9 January 2020',
    'four accessible vehicles',
  ],
  [
    'What did the schools on one site get for playing fields, and may my club use them?',
    '/partnerships/school-sports-facilities/',
    '£1,500,000',
    'open to clubs out of school hours',
  ],
  [
    'How much did the Greatness pavilion get, and what does the Town Council add?',
    '/grants/cil-spending-board/',
    '£787,500',
    '£87,500',
  ],
  [
    'How much did Dunton Green Village Hall get from its planning agreement?',
    '/grants/section-106-dunton-green/',
    '£25,000 of £25,310',
    'accessible toilet',
  ],
  [
    'Which charities shared the Covid appeal?',
    '/grants/communities-together-appeal/',
    '£20,000',
    'FriendsForFamilies',
    'West Kent Mind',
    '£2,850',
  ],
  [
    'What did the county pay for Hollybush playground?',
    '/grants/kcc-parks-fund/',
    'Hollybush',
    '£85,000',
    '£15,000',
  ],
  [
    'What did the government pay for SuperHERO and for a rough sleeper co-ordinator?',
    '/grants/government-homelessness-grants/',
    '£94,500',
    '£53,949',
  ],
  [
    'How much is there for the cycle route through Sevenoaks?',
    '/grants/sevenoaks-cycle-route-funding/',
    '£1,200,000',
    'east to west',
  ],
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
  // Developers
  [
    'Which day did bids for levy money close in 2023 and 2025?',
    '/grants/cil-spending-board/',
    '15 September 2023',
    '24 March 2025',
    '1 October 2025',
  ],
  ['What will levy money not pay for?', '/grants/cil-spending-board/', 'Running costs', 'Feasibility work'],
  [
    'What share of the levy does my parish get, and since when?',
    '/strategy/community-infrastructure-levy/',
    '25%',
    '4 August 2014',
  ],
  ['How much levy money came in during 2018/19?', '/impact/cil-received/', '£2,663,217.80'],
];

const havering: Row[] = [
  // Who the council is
  ['How many people live in Havering?', '/about/', '230,000'],
  ['How do I reach the regeneration team?', '/contact/', 'regeneration@havering.gov.uk', '0800 652 9460'],
  ['What is the main phone number?', '/contact/', '01708 434343'],
  // What it wants
  [
    'What should come of social value?',
    '/strategy/social-value-vision/',
    'wider benefit',
    'stay well',
    'joined up',
    'value for money',
  ],
  ['What does the local enterprise theme want?', '/themes/local-enterprise/', 'local suppliers and services'],
  // Buying
  [
    'From what value must a contract have social value?',
    '/strategy/social-value-in-council-contracts/',
    'Over £100,000',
    'Social value must be asked for',
  ],
  [
    'How much of the score was social value in the large works contracts?',
    '/strategy/social-value-in-council-contracts/',
    '£350 million',
    '50%',
    '40%',
    '10%',
  ],
  [
    'When was the newest policy adopted?',
    '/strategy/social-value-policy-2026/',
    '14 January 2026',
    'Contract Procedure Rules',
  ],
  [
    'How much of the estates programme is for small firms, and when could they meet buyers?',
    '/partnerships/meet-the-buyer/',
    '10%',
    '£100 million',
    '23 January 2020',
    'Kilnbridge',
    '44',
  ],
  // Grants
  [
    'When did the Community Chest close, and what is the most I could get?',
    '/grants/community-chest/',
    '30 June 2025',
    'Up to £5,000',
    '£10,000 for a very special case',
    '1 April 2026',
  ],
  [
    'Can my group bid to the Community Chest?',
    '/grants/community-chest/',
    'Community interest companies',
    'collective of residents',
    'under £500,000 a year',
  ],
  ['How much was in the last Community Chest?', '/grants/community-chest/', '£90,000', '£80,000'],
  [
    'Who launched the fund of 2020, and what could a group get?',
    '/grants/havering-funding-programme/',
    'The Badur Foundation',
    'Up to £30,000',
    '13 February 2020',
  ],
  [
    'How much is there for land by the Rainham landfill?',
    '/grants/veolia-havering-riverside-maintenance-trust/',
    'about £5 million',
  ],
  // Who got money
  [
    'Who got Covid money in spring 2020?',
    '/grants/havering-funding-programme/',
    'Havering Mind',
    'Hope4Havering',
    'Harold Hill Foodbank',
    'Bedrock hospital radio',
    '£28,500',
  ],
  [
    'What does the council pay the volunteer centre?',
    '/grants/council-grant-to-havering-volunteer-centre/',
    '£56,000',
    '2024/25',
  ],
  [
    'What did the lottery give the hospice?',
    '/grants/national-lottery-awards/',
    'Saint Francis Hospice',
    '£333,871',
    '£9,406',
    '£2,700',
  ],
  [
    'Who shared the £98,000 from Veolia?',
    '/grants/veolia-environmental-trust/',
    '£98,000',
    '£50,000',
    '£31,000',
    '£17,000',
  ],
  [
    'What did the Melville Road allotments get?',
    '/grants/wates-family-enterprise-trust/',
    '£5,000',
    'young autistic adults',
  ],
  [
    'Where does Havering London’s money come from?',
    '/grants/havering-london-culture-programme/',
    '£1.6 million',
    '£500,000',
    '£250,000',
  ],
  [
    'How much a year does Havering Changing get?',
    '/grants/havering-changing-funding/',
    '£333,000',
    '£250,000',
    'Arts Council England',
  ],
  [
    'Who paid for the Christmas trees?',
    '/grants/town-centre-christmas-sponsorship/',
    '£20,000',
    'highways contractor',
  ],
  [
    'What did the council put into food shops?',
    '/grants/community-food-shop-funding/',
    '£30,000',
    'Romford and Rainham',
    '2022/23',
  ],
  ['Can I see every award in one list?', '/grants/awarded/', '£333,871', '£56,000', '£30,000', '£20,000'],
  // The council as an employer
  [
    'I am autistic. Will the council see me?',
    '/programmes/employment-charter/',
    'guaranteed interview',
    '12 November 2025',
    '3.4%',
    '4.8%',
  ],
  [
    'How long is the management trainee scheme?',
    '/programmes/havering-management-trainee-scheme/',
    'two years',
    'several placements',
  ],
  // Whom it works with
  [
    'How many homes will there be on the 12 estates, and can I go back?',
    '/partnerships/12-sites-joint-venture/',
    '3,112',
    '966',
    'over 3,500',
    'right to return',
    '£33 million',
    '741 residents',
  ],
  [
    'How did residents vote at Farnham and Hilldene?',
    '/partnerships/farnham-and-hilldene/',
    '96.3%',
    '49.8%',
    '481 homes',
  ],
  [
    'What is at the Family Welcome Centre, and when is it due?',
    '/partnerships/family-welcome-centre/',
    '74 self-contained units',
    'spring 2026',
  ],
  [
    'What is planned at Bridge Close, and who owns it?',
    '/partnerships/bridge-close/',
    '1,070 homes',
    'buy out the partners',
    '1,100 square metres',
  ],
  [
    'What happened at Beam Park?',
    '/partnerships/rainham-and-beam-park/',
    'Notting Hill Genesis',
    '19 July 2023',
    'At least 774',
    '35%',
  ],
  [
    'What was Mercury lent, and for how many homes?',
    '/partnerships/mercury-land-holdings/',
    '£59 million',
    '750 homes',
    '£8.69 million',
  ],
  [
    'When is the hub at Harold Hill open?',
    '/partnerships/harold-hill-community-hub/',
    'Tuesday and Thursday afternoons, 1pm to 4.30pm',
    'Harold Hill Library',
  ],
  ['What does the food shop cost?', '/partnerships/community-food-shop/', '£5 a week', '£15', '£25'],
  [
    'How can I help to keep my street clean?',
    '/partnerships/where-we-live/',
    '16 October 2024',
    'litter pick',
    'grotspot',
  ],
  [
    'How many people did Havering Works put into work?',
    '/programmes/havering-works/',
    '95 helped',
    '34',
    '67 registered',
    '33',
  ],
  ['Who could join Spark Change?', '/programmes/spark-change/', '16 to 24', '15 to 18', 'December 2023'],
  // What came of it
  [
    'How much social value has the estates programme made?',
    '/impact/social-value-12-estates/',
    '£6.8 million',
    'At least £1.3 million',
    '£28 million',
  ],
  [
    'How many apprentices worked at Park Rise, and for how long?',
    '/partnerships/park-rise/',
    '22 apprentices',
    '1,416 weeks',
  ],
  [
    'How much has the Community Chest paid out?',
    '/impact/community-chest-paid/',
    'At least £80,000',
    'At least £73,000',
  ],
  [
    'How many volunteers are there, and what are they worth?',
    '/partnerships/havering-volunteer-centre/',
    '7,657',
    '£5.8 million',
    '£86,000',
  ],
  ['How many people came to the hubs?', '/impact/hub-visitors/', 'At least 1,000 people', '2,500 people'],
  ['How much food waste was avoided?', '/impact/food-waste-avoided/', 'At least 5,000 kilograms'],
  ['How many affordable homes were finished?', '/impact/affordable-homes-finished/', '69 homes', '37'],
  // Plans
  [
    'When will the council be carbon neutral?',
    '/strategy/climate-change-action-plan/',
    '2040 or sooner',
    'March 2023',
    '46%',
    '37%',
    '250 new trees',
  ],
  [
    'What is in the culture strategy?',
    '/strategy/good-life-culture-strategy/',
    '30 projects',
    '2025 to 2028',
  ],
  // Developers
  [
    'How soon must a developer pay the levy?',
    '/strategy/community-infrastructure-levy/',
    '60 days',
    'September 2019',
    '£485,000',
  ],
  [
    'How much came from developers in 2024/25?',
    '/strategy/developer-contributions/',
    '£1.79 million',
    '£1.65 million',
    '£24 million',
  ],
  [
    'How much Section 106 money is left?',
    '/strategy/section-106-agreements/',
    '£13.47 million',
    '£10.63 million',
  ],
  [
    'Can my group bid for neighbourhood levy money?',
    '/strategy/community-infrastructure-levy/',
    'not found a scheme',
  ],
];

export const residentQuestions: ResidentQuestion[] = [
  ...withCouncil('sevenoaks', sevenoaks),
  ...withCouncil('havering', havering),
];

function withCouncil(council: ResidentQuestion['council'], rows: Row[]): ResidentQuestion[] {
  return rows.map(([question, path, ...answers]) => ({ council, question, path, answers }));
}
