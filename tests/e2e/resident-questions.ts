import { haveringMoney } from './questions/havering-money.ts';
import { haveringWork } from './questions/havering-work.ts';
import { sevenoaksMoney } from './questions/sevenoaks-money.ts';
import { sevenoaksWork } from './questions/sevenoaks-work.ts';

export const residentQuestions: ResidentQuestion[] = [
  ...withCouncil('sevenoaks', [...sevenoaksWork, ...sevenoaksMoney]),
  ...withCouncil('havering', [...haveringWork, ...haveringMoney]),
];

/** What a resident, a group, a firm, a job seeker or a reporter asks, where they would look, and what answers them. */
export interface ResidentQuestion {
  council: 'havering' | 'sevenoaks';
  question: string;
  /** The page a person would open. */
  path: string;
  /** Words that page has to say, whatever their case. */
  answers: string[];
}

function withCouncil(
  council: ResidentQuestion['council'],
  rows: readonly (readonly [question: string, path: string, ...answers: string[]])[],
): ResidentQuestion[] {
  return rows.map(([question, path, ...answers]) => ({ council, question, path, answers }));
}
