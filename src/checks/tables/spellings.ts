/** American spellings with the British ones, by the whole word in small letters. "meter" and "program" are told by what stands beside them. */
export const spellings: ReadonlyMap<string, string> = new Map([...izeWords(), ...endings(), ...pairs()]);

/** Stems whose verbs end in -ise here. Words that end in -ize everywhere, such as "prize" and "size", are not among them. */
function izeWords(): [string, string][] {
  const stems =
    'agon american apolog author bapt brutal capital categor central character civil colon commercial computer conceptual criminal critic crystall custom decarbon decentral democrat destabil digit econom emphas empath energ equal familiar fantas fertil final formal formul general global harmon hospital human hypothes immobil immun incentiv disincentiv individual industrial initial institutional internal international item jeopard legal legitim local magnet marginal material maxim mechan memor minim mobil modern monopol moral national natural neutral normal optim organ reorgan disorgan ostrac oxid pedestrian penal personal polar popular priorit depriorit privat professional public radical rational real recogn regional regular revital revolution sanit scrutin sensit serial social special stabil standard steril stigmat subsid summar symbol sympath synchron synthes terror theor token trivial union urban util vandal verbal victim visual vocal weapon western'.split(
      ' ',
    );
  const tails = ['e', 'es', 'ed', 'ing', 'er', 'ers', 'ation', 'ations', 'able'];
  return stems.flatMap((stem) =>
    tails.map((tail): [string, string] => [`${stem}iz${tail}`, `${stem}is${tail}`]),
  );
}

function endings(): [string, string][] {
  const families: [string, string, string][] = [
    ['color', 'colour', ' s ed ing ful less'],
    ['behavior', 'behaviour', ' s al'],
    ['labor', 'labour', ' s ed ing er ers'],
    ['neighbor', 'neighbour', ' s ing hood hoods ly'],
    ['favor', 'favour', ' s ed ing able ite ites'],
    ['honor', 'honour', ' s ed ing able'],
    ['humor', 'humour', ' s'],
    ['harbor', 'harbour', ' s ed ing'],
    ['flavor', 'flavour', ' s ed ing'],
    ['endeavor', 'endeavour', ' s ed ing'],
    ['rumor', 'rumour', ' s ed'],
    ['odor', 'odour', ' s'],
    ['rigor', 'rigour', ''],
    ['parlor', 'parlour', ' s'],
    ['armor', 'armour', ' ed'],
    ['savior', 'saviour', ' s'],
    ['center', 'centre', ' s'],
    ['theater', 'theatre', ' s'],
    ['liter', 'litre', ' s'],
    ['kilometer', 'kilometre', ' s'],
    ['centimeter', 'centimetre', ' s'],
    ['millimeter', 'millimetre', ' s'],
    ['fiber', 'fibre', ' s'],
    ['somber', 'sombre', ''],
    ['meager', 'meagre', ''],
    ['specter', 'spectre', ' s'],
    ['maneuver', 'manoeuvre', ' s'],
    ['catalog', 'catalogue', ' s'],
    ['travel', 'travell', 'ed ing er ers'],
    ['cancel', 'cancell', 'ed ing'],
    ['label', 'labell', 'ed ing'],
    ['model', 'modell', 'ed ing'],
    ['fuel', 'fuell', 'ed ing'],
    ['counsel', 'counsell', 'ed ing or ors'],
    ['channel', 'channell', 'ed ing'],
    ['signal', 'signall', 'ed ing'],
    ['total', 'totall', 'ed ing'],
    ['level', 'levell', 'ed ing'],
    ['marvel', 'marvell', 'ed ous'],
    ['tunnel', 'tunnell', 'ed ing'],
    ['quarrel', 'quarrell', 'ed ing'],
    ['enroll', 'enrol', ' s ment ments'],
    ['fulfill', 'fulfil', ' s ment'],
    ['install', 'instal', 'ment ments'],
    ['analyz', 'analys', 'e es ed ing er ers'],
    ['paralyz', 'paralys', 'e es ed ing'],
    ['catalyz', 'catalys', 'e es ed ing'],
    ['defense', 'defence', ' s less'],
    ['offense', 'offence', ' s'],
    ['pretense', 'pretence', ' s'],
    ['skeptic', 'sceptic', ' s al ism'],
    ['practic', 'practis', 'ed ing'],
    ['mold', 'mould', ' s y'],
    ['plow', 'plough', ' s ed ing'],
    ['archeolog', 'archaeolog', 'y ist ists ical'],
    ['pediatric', 'paediatric', ' s ian'],
    ['gynecolog', 'gynaecolog', 'y ist ical'],
    ['orthopedic', 'orthopaedic', ' s'],
  ];
  return families.flatMap(([american, british, tails]) =>
    tails.split(' ').map((tail): [string, string] => [american + tail, respell(british, tail)]),
  );
}

/** "centre" and "ed" make "centred"; "manoeuvre" and "ing" make "manoeuvring". */
function respell(british: string, tail: string): string {
  return british.endsWith('e') && /^[ei]/.test(tail) ? british.slice(0, -1) + tail : british + tail;
}

function pairs(): [string, string][] {
  return (
    'centered centred|centering centring|maneuvered manoeuvred|maneuvering manoeuvring|gray grey|skillful skilful|willful wilful|' +
    'skillfully skilfully|jewelry jewellery|aluminum aluminium|airplane aeroplane|pajamas pyjamas|mustache moustache|' +
    'anemia anaemia|leukemia leukaemia|diarrhea diarrhoea|estrogen oestrogen|gotten got|math maths|artifact artefact|' +
    'artifacts artefacts|cozy cosy|aging ageing|dialed dialled|dialing dialling|woolen woollen|smolder smoulder|' +
    'railroad railway|sidewalk pavement|sidewalks pavements'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]);
}
