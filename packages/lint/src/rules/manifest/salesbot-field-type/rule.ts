import { didYouMean } from '../../../text/did-you-mean.ts';
import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/salesbot-field-type',
    title: 'The type of a field of the bot is text, numeric or url',
    severity: { private: 'warning', public: 'error' },
    hint: 'Use text, numeric or url.',
    fixable: true,
  },
  ({ path, value }, manifest) => {
    const name = String(value).toLowerCase();
    const meant = MEANT[name] ?? didYouMean(name, ['text', 'numeric', 'url']);
    return {
      message: `The designer has no field of type “${String(value)}”.`,
      hint: meant && `Did you mean “${meant}”?`,
      fix: meant === undefined ? undefined : () => manifest.json.replace(path, meant),
    };
  },
);

const MEANT: Readonly<Record<string, string>> = {
  number: 'numeric',
  int: 'numeric',
  integer: 'numeric',
  float: 'numeric',
  string: 'text',
  textarea: 'text',
  link: 'url',
  uri: 'url',
};
