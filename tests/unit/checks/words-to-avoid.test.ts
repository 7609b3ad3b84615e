import { expect, it } from 'vitest';
import { wordsToAvoid } from '../../../src/checks/rules/words-to-avoid.ts';
import { makeCouncil } from '../../make-council.ts';

const dictionary = { has: () => true, suggest: () => undefined };

it.each([
  'The panel put it on its agenda. The agenda for the meeting is online.',
  'Send it in advance. We need to advance payment by a week. It offers advanced apprenticeships.',
  'The work has to advance equality of opportunity and foster relations between groups.',
  'A collaborative book. The combat veteran teaches.',
  'A sum of £5 million was committed to the bridge. The grant is committed to three groups. He committed a crime.',
  'The counter at the town hall is open. We serve over the counter.',
  'We deliver meals, parcels and services. The delivery of meals is free. They delivered leaflets about the plan.',
  'The company deploys software. Police were deployed.',
  'We use competitive dialogue. The play has good dialogue.',
  'The facilitator is free. The focus group met. The picture is in focus.',
  'They foster a child. Foster carers and foster families get help. You need to foster children.',
  'The impact on rivers was small. Its impact is clear. The two impacts are known. An impact assessment is done.',
  'The initiative is new. Use the key. Key stage 2 and key workers. Fetch the front door key.',
  'The land is for homes. They land at noon. She can land a plane. Land Registry keeps it.',
  'The progress was slow. They can progress to college. Work in progress.',
  'The fair promotes the shop. She was promoted to manager. The event promotes local artists.',
  'Strengthen the old bridge. They strengthened the flood bank.',
  'Bring fishing tackle. She sells tackle boxes. Rugby tackling is taught.',
  'The electricity transformer hums.',
  'Drive on the left. They drive up to the hall. Driving lessons. A hard drive. The driver is paid.',
  'Go forward to the gate. Moving forward to the next step is easy.',
  'The levy starts with a commencement notice. The fence is a ring of posts.',
  'Transform Testshire, Tackling Loneliness Together and Key Fund are names. We met Delivery Group.',
])('leaves alone: %s', async (body) => {
  expect(await found(body)).toEqual([]);
});

it.each([
  ['The growth agenda is set.', 'growth agenda'],
  ['It will advance our aims.', 'will advance'],
  ['We collaborate with firms.', 'collaborate'],
  ['Steps to combat crime.', 'to combat'],
  ['The council is fully committed to this.', 'is fully committed to'],
  ['We pledge to plant trees.', 'pledge to'],
  ['A plan to counter waste.', 'to counter'],
  ['Delivering better outcomes for all.', 'Delivering better outcomes'],
  ['The delivery of real change.', 'delivery of real change'],
  ['It delivered 300 new homes.', 'delivered 300 new homes'],
  ['We deploy staff.', 'deploy'],
  ['We are in dialogue with firms.', 'in dialogue'],
  ['It incentivises saving.', 'incentivises'],
  ['It empowers people.', 'empowers'],
  ['It facilitates talks.', 'facilitates'],
  ['We focus on jobs.', 'focus on'],
  ['It fosters innovation.', 'fosters innovation'],
  ['This may impact on staff.', 'may impact'],
  ['Staff were impacted.', 'impacted'],
  ['We initiated talks.', 'initiated'],
  ['A key role in it.', 'key role'],
  ['Staff are key to it.', 'are key to'],
  ['Help to land a job.', 'to land a job'],
  ['It levers in funds.', 'levers in'],
  ['We liaise with firms.', 'liaise'],
  ['The overarching aim.', 'overarching'],
  ['We need to progress the work.', 'to progress the'],
  ['It promotes health.', 'promotes health'],
  ['It promotes healthy growth.', 'promotes healthy growth'],
  ['A robust plan.', 'robust'],
  ['Slimming down the form.', 'Slimming down'],
  ['We slimmed down the form.', 'slimmed down'],
  ['It streamlines work.', 'streamlines'],
  ['It strengthens communities.', 'strengthens'],
  ['Tackling waste.', 'Tackling'],
  ['It transforms lives.', 'transforms'],
  ['We utilise it.', 'utilise'],
  ['Do it going forward.', 'going forward'],
  ['A one-stop shop.', 'one-stop shop'],
  ['Ring-fenced money.', 'Ring-fenced'],
  ['It drives growth.', 'drives growth'],
  ['Prior to that.', 'Prior to'],
  ['It works on a regular\nbasis.', 'on a regular basis'],
])('tells in "%s": %s', async (body, phrase) => {
  expect(await found(body)).toEqual([`"${phrase}" is a phrase to avoid.`]);
});

async function found(body: string): Promise<string[]> {
  const source = await makeCouncil({ records: [{ in: 'themes', body }] });
  return wordsToAvoid.check(source, '2026-04-01', dictionary).map(({ message }) => message);
}
