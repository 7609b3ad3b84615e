import type { ContractFinder } from '../domain/contract-finder.ts';
import { londonDay } from '../domain/london-day.ts';
import { describeRules } from './describe-rules.ts';
import { findPart } from './page-parts.ts';
import { readContractAddress, writeContractAddress, type AskedContract } from './procurement-address.ts';

/** The page on contracts: its form answers in sentences and leaves the rules that apply; the address holds what is asked. */

const root = findPart('.contract-form', HTMLElement);
const form = findPart('.contract-form form', HTMLFormElement);
const amount = findPart('#contract-amount', HTMLInputElement);
const kind = findPart('#contract-kind', HTMLSelectElement);
const vat = findPart('#contract-vat', HTMLSelectElement);
const fault = findPart('#contract-fault', HTMLElement);
const answer = findPart('.contract-form [role=status]', HTMLElement);
const finder = JSON.parse(root.dataset['finder'] ?? '') as ContractFinder;

/** Answers what the form asks. While somebody still writes, half an amount is no fault. */
function show(asked: AskedContract, { writing = false } = {}): void {
  const told = describeRules(finder, asked, londonDay(new Date()));
  const wrong = writing ? undefined : told.fault;
  fault.textContent = wrong ?? '';
  if (wrong === undefined) amount.removeAttribute('aria-invalid');
  else amount.setAttribute('aria-invalid', 'true');
  if (told.lines.join() !== [...answer.children].map(({ textContent }) => textContent).join())
    answer.replaceChildren(...told.lines.map(paragraph));
  for (const { id } of finder.rules)
    document.getElementById(id)?.toggleAttribute('hidden', told.shown?.has(id) === false);
  for (const table of document.querySelectorAll('main .text table')) hideIfEmpty(table);
}

/** A table with no row to show is hidden, with the heading that stands over it alone. */
function hideIfEmpty(table: Element): void {
  const isEmpty = !table.querySelector('tbody tr:not([hidden])');
  table.toggleAttribute('hidden', isEmpty);
  const heading = table.previousElementSibling;
  if (heading instanceof HTMLHeadingElement && heading.localName === 'h3') heading.hidden = isEmpty;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function readForm(): AskedContract {
  return readContractAddress(
    String(new URLSearchParams({ amount: amount.value, kind: kind.value, vat: vat.value })),
  );
}

/** Answers, and keeps what is asked as a step of the history. */
function ask(): void {
  const asked = readForm();
  const address = `${location.pathname}${writeContractAddress(asked)}`;
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
  clearTimeout(typing);
  show(asked);
}

function fromAddress(): void {
  const asked = readContractAddress(location.search);
  [amount.value, kind.value, vat.value] = [
    asked.amount,
    asked.kind ?? '',
    asked.vatIncluded ? 'included' : '',
  ];
  show(asked);
}

let typing: ReturnType<typeof setTimeout> | undefined;
amount.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => show(readForm(), { writing: true }), 200);
});
form.addEventListener('change', ask);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
  if (amount.hasAttribute('aria-invalid')) amount.focus();
});
form.addEventListener('reset', (event) => {
  event.preventDefault();
  [amount.value, kind.value, vat.value] = ['', '', ''];
  ask();
  amount.focus();
});
addEventListener('popstate', fromAddress);
fromAddress();
