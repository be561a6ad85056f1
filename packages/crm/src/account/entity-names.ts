interface Forms {
  readonly gender: 'm' | 'f' | 'n';
  readonly singular_form: { readonly default: string };
  readonly plural_form: { readonly default: string };
}

const forms = (singular: string, plural: string, gender: Forms['gender'] = 'm'): Forms => ({
  gender,
  singular_form: { default: singular },
  plural_form: { default: plural },
});

/** What entities are called in each language of the UI: `account?with=entity_names`. */
export const ENTITY_NAMES: Readonly<Record<string, Readonly<Record<string, Forms>>>> = {
  leads: {
    en: forms('lead', 'leads'),
    es: forms('lead', 'leads'),
    pt: forms('lead', 'leads'),
    tr: forms('fırsat', 'fırsatlar'),
    id: forms('lead', 'lead'),
    ru: forms('сделка', 'сделки', 'f'),
  },
};
