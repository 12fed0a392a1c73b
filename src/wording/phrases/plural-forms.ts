/** Forms of a counted noun by `Intl.PluralRules` category. `{n}` is the placeholder for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
