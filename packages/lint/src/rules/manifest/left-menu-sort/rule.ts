import { didYouMean } from '../../../text/did-you-mean.ts';
import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/left-menu-sort',
    title: 'A section follows a section of the system',
    severity: { private: 'warning', public: 'error' },
    hint: 'Use dashboard, leads, customers, tasks, catalogs, mail, stats or settings.',
    fixable: true,
  },
  ({ path, value, params }, manifest) => {
    const allowed = (params.allowedValues ?? []) as readonly string[];
    const meant = MEANT[String(value).toLowerCase()] ?? didYouMean(String(value), allowed);
    return {
      message: `The left menu has no section “${String(value)}” to come after.`,
      hint: meant && `Did you mean “${meant}”?`,
      fix: meant === undefined ? undefined : () => manifest.json.replace(path, meant),
    };
  },
);

const MEANT: Readonly<Record<string, string>> = {
  todo: 'tasks',
  lists: 'catalogs',
  statistics: 'stats',
  analytics: 'stats',
  email: 'mail',
};
