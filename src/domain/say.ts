import type { Language } from './languages.ts';

/** Fills the places `{name}` of a text. What is filled in is not looked at again, whatever it holds. */
export function say(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/**
 * The form of a text for a number, by the rules of the language: Welsh has forms of its own for 0, 1, 2, 3 and 6. Where a
 * form is left out, or a browser does not know the language, it is `other`.
 */
export function chooseForm(forms: Forms, count: number, language: Language): string {
  const known = Intl.PluralRules.supportedLocalesOf(language).length > 0;
  return (known ? forms[new Intl.PluralRules(language).select(count)] : undefined) ?? forms.other;
}

/** A text for any number: `{count}` is the number, as `shown` where it is written in a way of its own. */
export function counted(language: Language, forms: Forms): Counted {
  return (count, shown = String(count)) => say(chooseForm(forms, count, language), { count: shown });
}

/** Texts for numbers, each with `{count}` where the number stands. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export type Counted = (count: number, shown?: string) => string;
