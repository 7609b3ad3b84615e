import { audiencesEn } from './audiences-en.ts';
import { dataEn } from './data-en.ts';
import { feedsEn } from './feeds-en.ts';
import { figuresEn } from './figures-en.ts';
import { grantsEn } from './grants-en.ts';
import { namesEn } from './names-en.ts';
import { procurementEn } from './procurement-en.ts';
import { siteEn } from './site-en.ts';
import { statementEn } from './statement-en.ts';
import { workEn } from './work-en.ts';

/**
 * Every word of the interface in English, by the part of the site it stands in. A text with something to fill in is a
 * function, and one with a link in it gives its parts. What people write in `content/` is not here.
 */
export const en = {
  ...siteEn,
  ...namesEn,
  ...figuresEn,
  ...grantsEn,
  ...workEn,
  audiences: audiencesEn,
  data: dataEn,
  procurement: procurementEn,
  ...feedsEn,
  ...statementEn,
};

/** English is written first; the other languages have the same parts. */
export type Words = typeof en;
