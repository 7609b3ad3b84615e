/** Short forms that need no words: more people know them than know what they stand for. */
export const knownAcronyms: ReadonlySet<string> = new Set(
  (
    'UK US USA EU UN NHS BBC ITV VAT PDF GP CV MP ID USB TV DVD CD IT PC HTML CSV XML RSS URL PIN SMS QR DIY CCTV MOT NATO HIV AIDS ' +
    'COVID GCSE BTEC RSPCA YMCA PE PO OK WC LGBT LGBTQ RAF GMT BST AM PM AD BC HMRC HM PLC LLP CIC NVQ RNLI FM VE VJ SOS ' +
    'CEO PHD BA MA HQ LED ISO DVLA GPS FC AFC CC RFC NE NW SE SW'
  ).split(' '),
);
