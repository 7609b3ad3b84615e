/** The columns of `awards.csv` that people write words into. */
export const awardTextHeadings = [
  'Title',
  'Description',
  'Recipient Org:Name',
  'Recipient Org:Description',
  'Recipient Org:City',
  'Recipient Org:County',
  'Beneficiary Location:Name',
  'Funding Org:Name',
  'Funding Org:Department',
  'Grant Programme:Title',
] as const;
