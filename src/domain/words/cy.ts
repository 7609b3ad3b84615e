import { audiencesCy } from './audiences-cy.ts';
import { dataCy } from './data-cy.ts';
import type { Words } from './en.ts';
import { feedsCy } from './feeds-cy.ts';
import { figuresCy } from './figures-cy.ts';
import { grantsCy } from './grants-cy.ts';
import { namesCy } from './names-cy.ts';
import { procurementCy } from './procurement-cy.ts';
import { siteCy } from './site-cy.ts';
import { statementCy } from './statement-cy.ts';
import { workCy } from './work-cy.ts';

/** Every word of the interface in Welsh. */
export const cy: Words = {
  ...siteCy,
  ...namesCy,
  ...figuresCy,
  ...grantsCy,
  ...workCy,
  audiences: audiencesCy,
  data: dataCy,
  procurement: procurementCy,
  ...feedsCy,
  ...statementCy,
};
