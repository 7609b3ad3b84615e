import { contractTypes, type ContractType } from '../domain/vocabulary.ts';

/** What somebody asks about a contract. The amount is as they wrote it, and empty where none is. */
export interface AskedContract {
  amount: string;
  kind?: ContractType | undefined;
  vatIncluded: boolean;
}

/** What the address asks: `?amount=85000&kind=services&vat=included`. Without `vat`, VAT comes on top. */
export function readContractAddress(search: string): AskedContract {
  const parameters = new URLSearchParams(search);
  return {
    amount: (parameters.get('amount') ?? '').trim().slice(0, 40),
    kind: contractTypes.find((kind) => kind === parameters.get('kind')),
    vatIncluded: parameters.get('vat') === 'included',
  };
}

/** The address that asks the same again; '' where nothing is asked. VAT alone asks nothing. */
export function writeContractAddress({ amount, kind, vatIncluded }: AskedContract): string {
  const parameters = new URLSearchParams();
  const vat = vatIncluded && amount.trim() ? 'included' : undefined;
  for (const [name, value] of Object.entries({ amount: amount.trim(), kind, vat }))
    if (value) parameters.set(name, value);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
