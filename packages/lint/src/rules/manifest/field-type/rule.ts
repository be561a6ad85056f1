import { didYouMean } from '../../../text/did-you-mean.ts';
import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/field-type',
    title: 'The type of a field is one that Kommo draws',
    severity: { private: 'warning', public: 'error' },
    hint: 'Use text, pass, users, users_lp or custom.',
    fixable: true,
  },
  ({ path, value, params }, manifest) => {
    const allowed = (params.allowedValues ?? []) as readonly string[];
    const meant = MEANT[String(value).toLowerCase()] ?? didYouMean(String(value), allowed);
    return {
      message: `Kommo draws no field of type “${String(value)}”.`,
      hint: meant && `Did you mean “${meant}”?`,
      fix: meant === undefined ? undefined : () => manifest.json.replace(path, meant),
    };
  },
);

/** What other kits call these types. */
const MEANT: Readonly<Record<string, string>> = {
  password: 'pass',
  secret: 'pass',
  string: 'text',
  input: 'text',
  number: 'text',
  numeric: 'text',
  url: 'text',
  email: 'text',
  user: 'users',
  user_list: 'users',
  hidden: 'custom',
};
