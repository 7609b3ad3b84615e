/** A word, or several, meant in a way that says little. */
export interface WordToAvoid {
  /** A regular expression, which begins and ends where words do. Capitals make no difference. */
  phrase: string;
  /** What may follow, or stand before it, where the word is meant in a way of its own. */
  butNotBefore?: RegExp;
  butNotAfter?: RegExp;
  /** What to write, as the end of a sentence that begins with "Write". */
  write: string;
}

const kinds =
  'growth|green|policy|reform|levelling[- ]up|skills|inclusion|climate|wider|strategic|improvement|change|digital|sustainability|equality|regeneration|economic|social|social value|efficiency|net zero|prevention';

const being = 'am|is|are|was|were|be|been|remains?|stays?';

/** Money is committed to a project in the language of accounts; there the word is exact. */
const money = /(?:£|million|money|funds?|funding|grants?|budget|sum|pot)[^.]{0,60}$/i;

const abstract =
  '(?:improvements?|benefits?|value|outcomes?|priorit(?:y|ies)|changes?|growth|strateg(?:y|ies)|visions?|objectives?|commitments?|savings|efficienc(?:y|ies)|success|results?|quality|transformation|solutions?|regeneration|impacts?|aims?|goals?|ambitions?|agenda|targets?|sustainability|excellence|prosperity|wellbeing|opportunit(?:y|ies)|programmes?|projects?|schemes?|plans?|aspirations?)';

/** Up to three words between, none of which begins another thought. */
const gap = `(?: (?!(?:about|to|for|of|in|on|with|by|from|at|as|that|which|who|through|and|or|goods|services?|meals|food|parcels|training|leaflets?)\\b)[\\w'’,-]{1,30}){0,3}?`;

const keyThings =
  '(?:priorit(?:y|ies)|objectives?|themes?|issues?|aims?|areas?|part|role|roles|partners?|players?|principles?|outcomes?|messages?|findings?|points?|factors?|features?|elements?|aspects?|challenges?|projects?|sites?|actions?|services?|deliverables?|milestones?|stakeholders?|strateg(?:y|ies)|polic(?:y|ies)|drivers?|things?|benefits?|information|dates?|documents?|skills?|sectors?|measures?|steps?|people|sources?|focus|figures?|facts?|to (?:success|growth))';

/** After the GOV.UK style guide's words to avoid and the Plain English Campaign's list. */
export const wordsToAvoid: readonly WordToAvoid[] = [
  {
    phrase: `(?:${kinds}) agenda|agenda for (?:change|growth|action|improvement|reform)`,
    write: '"plan" or "aims". An agenda is for a meeting',
  },
  {
    phrase: '(?:to|will|can|should|must|helps?) advance|advancing',
    butNotBefore: /^ (?:notice|payment|warning|booking|equality of opportunity)/i,
    write: '"improve" or "help", and say how',
  },
  { phrase: 'collaborat(?:e|es|ed|ing)|in collaboration with', write: '"work with"' },
  { phrase: 'to combat|combatt?ing', write: '"reduce", "stop" or what is done about it' },
  {
    phrase: `(?:${being}) (?:fully |strongly |firmly |deeply )?committed to|commits? (?:ourselves|itself|themselves) to`,
    butNotAfter: money,
    write: 'what is done or will be done',
  },
  { phrase: 'pledg(?:e|es|ed|ing) to', write: 'what is done or will be done' },
  {
    phrase: 'to counter|countering',
    butNotBefore: /^ (?:staff|service|\d)/i,
    write: '"prevent", "reduce" or "answer"',
  },
  {
    phrase: `deliver(?:s|ed|ing)?${gap} ${abstract}|delivery of${gap} ${abstract}`,
    write: 'what is done, such as "make", "give", "run" or "carry out". Goods and services are delivered',
  },
  {
    phrase:
      'deliver(?:s|ed|ing)?(?: (?:new|more|affordable|council|good|[\\d,]+)){0,3} (?:homes|houses|flats)',
    write: '"build" or "provide"',
  },
  {
    phrase: 'deploy(?:s|ed|ing|ment)?',
    butNotBefore: /^ (?:troops|soldiers|police|officers|software|code|the (?:army|site|website))/i,
    butNotAfter: /\b(?:police|troops|soldiers|officers|army|software) [^.]{0,20}$/i,
    write: '"use" or "send"',
  },
  {
    phrase: '(?:in|into|open|ongoing|constructive|meaningful|community|a) dialogue|dialogue with',
    write: '"talk" or "discussion"',
  },
  {
    phrase: '(?:dis)?incentivi[sz](?:e|es|ed|ing|ation)',
    write: '"encourage", "discourage" or what people get',
  },
  { phrase: 'empower(?:s|ed|ing|ment)?', write: '"let", "help" or what people can now do' },
  { phrase: 'facilitat(?:e|es|ed|ing)', write: '"help", "run" or "make possible"' },
  {
    phrase: 'focus(?:s?es|s?ed|s?ing)? on|(?:strong|clear|particular|sharp|renewed) focus',
    write: '"work on", "is about" or "mainly"',
  },
  {
    phrase:
      'foster(?:s|ed|ing)? (?:a|an|the|good|better|closer|strong\\w*|community|innovation|growth|links|relationships?|creativity|partnerships?|pride|skills)',
    butNotBefore: /^ (?:child|relations between|parent|carer|famil|home|baby|young)/i,
    write: '"encourage" or "help"',
  },
  {
    phrase:
      'impacted|impacting|(?:will|can|may|could|would|might|directly|adversely|negatively|positively|that|which) impacts?',
    butNotBefore:
      /^ (?:tooth|teeth|wisdom|assessments?|reports?|is|are|was|were|of|has|had|will|would|can|may|could)/i,
    write: '"affect", "change" or "help"',
  },
  { phrase: 'initiat(?:e|es|ed|ing)', write: '"start"' },
  {
    phrase: `key ${keyThings}|(?:is|are|was|were|be) key(?: to|(?=[.,;]|$))`,
    butNotBefore: /^ (?:indicators?|stages?|performance|rings?|fobs?)/i,
    write: '"main" or "important", or leave it out',
  },
  {
    phrase:
      '(?:to|can|will|and|helps?) land (?:a|an|their|his|her) (?:\\w+ )?(?:job|role|contract|deal|place|interview|apprenticeship|grant)',
    write: '"get"',
  },
  { phrase: 'to leverage|leverag(?:es|ed|ing)|lever(?:s|ed|ing)? in', write: '"use" or "bring in"' },
  { phrase: 'liais(?:e|es|ed|ing)', write: '"work with" or "talk to"' },
  { phrase: 'overarching', write: '"main", or leave it out' },
  {
    phrase:
      '(?:to|will|can|be|being|been) progress(?:ed|ing)? (?:the|this|these|our|its|plans|work|projects|with (?:the|this|our|its|work|plans))|progressing (?:the|this|these|our|its|with)',
    write: '"go on with", or what happens next',
  },
  {
    phrase: `promot(?:e|es|ed|ing)${gap} (?:well-?being|health|equality|inclusion|diversity|growth|cohesion|sustainab\\w+|independence|engagement|change|learning|safety|welfare|understanding|biodiversity|prosperity|resilience|social value|recovery)`,
    butNotBefore: /^ of opportunity/i,
    write: '"encourage", "help" or what is done',
  },
  { phrase: 'robust(?:ly|ness)?', write: '"strong", "careful" or "thorough", or leave it out' },
  { phrase: 'slim(?:s|med|ming)? down', write: '"make smaller", or what is taken out' },
  { phrase: 'streamlin(?:e|es|ed|ing)', write: '"make simpler", or what is taken out' },
  {
    phrase: 'strengthen(?:s|ed|ing)?',
    butNotBefore:
      /^ (?:(?:the|a|an|its|old|your|their) ){0,2}(?:\w+ )?(?:bridge|wall|roof|building|foundation|structure|floor|bank|steel|muscle|bone|beam|pier|joint|embankment|dam|frame)/i,
    write: '"make stronger", "improve" or how it is done',
  },
  {
    phrase: 'tackl(?:e|es|ed|ing)',
    butNotBefore: /^ (?:box|bag|shop)/i,
    butNotAfter: /\b(?:fishing|rugby|angling|lifting|high|football) $/i,
    write: '"reduce", "stop" or what is done about it',
  },
  { phrase: 'transform(?:s|ed|ing|ational|ative)?|transformation', write: '"change", and say how' },
  { phrase: 'utili[sz](?:e|es|ed|ing|ation)', write: '"use"' },
  { phrase: 'in order to', write: '"to"' },
  {
    phrase: '(?:going|moving) forwards?',
    butNotBefore: /^ (?:to|into|with|at|by)/i,
    write: '"from now on", or leave it out',
  },
  { phrase: 'one[- ]stop[- ]shops?', write: '"one place", and say what people can do there' },
  { phrase: 'ring[- ]?fenc(?:e|es|ed|ing)', write: '"kept for" or "set aside for"' },
  {
    phrase: `driv(?:e|es|en|ing) (?:forward|up|down|growth|change|improvements?|innovation|efficienc\\w+|value|economic|social|regeneration|investment|inclusion)|driving force`,
    butNotBefore: /^ (?:the )?(?:road|hill|street|lane|test|slope|there|to|[am]\d)/i,
    write: '"cause", "raise", "cut" or what is done',
  },
  {
    phrase: 'driv(?:e|es|ing) out (?:waste|costs?|crime|fraud|inefficienc\\w+|poverty)',
    write: '"stop" or "get rid of"',
  },
  {
    phrase:
      'step[- ]change|direction of travel|deep dives?|low-hanging fruit|blue[- ]sky thinking|quick wins?|game[- ]chang\\w+',
    write: 'what is meant',
  },
  { phrase: 'reach(?:es|ed|ing)? out to', write: '"contact", "ask" or "talk to"' },
  { phrase: 'touch(?:es|ed|ing)? base', write: '"talk to" or "meet"' },
  { phrase: 'holistic(?:ally)?', write: '"whole", or leave it out' },
  {
    phrase: 'state[- ]of[- ]the[- ]art|best[- ]in[- ]class|world[- ]class|cutting[- ]edge',
    write: 'what is good about it',
  },
  { phrase: 'synerg(?:y|ies|istic)', write: 'what is gained by working together' },
  { phrase: 'paradigm(?: shift)?s?', write: '"model" or "way"' },
  { phrase: 'commenc(?:e|es|ed|ing|ement)', butNotBefore: /^ notices?/i, write: '"start" or "begin"' },
  { phrase: 'prior to', write: '"before"' },
  { phrase: 'subsequent to', write: '"after"' },
  { phrase: 'in the event (?:that|of)', write: '"if"' },
  { phrase: '(?:in|with) (?:respect|regards?) (?:of|to)', write: '"about" or "for"' },
  { phrase: 'ascertain(?:s|ed|ing)?', write: '"find out"' },
  { phrase: 'endeavou?r(?:s|ed|ing)? to', write: '"try to"' },
  { phrase: 'whilst', write: '"while"' },
  { phrase: 'amongst', write: '"among"' },
  {
    phrase: 'hereby|herein|hereto|thereof|thereto|therein|hereafter|notwithstanding',
    write: 'it without this word of the law',
  },
  { phrase: 'due to the fact that|in view of the fact that|owing to the fact that', write: '"because"' },
  { phrase: 'at this (?:moment|point) in time', write: '"now"' },
  { phrase: 'with a view to', write: '"to"' },
  { phrase: 'for the purposes? of (?=\\w{1,20}ing\\b)', write: '"to" or "for"' },
  {
    phrase: 'on a (?:regular|daily|weekly|monthly|yearly|annual) basis',
    write: '"regularly", "every day" and so on',
  },
];
