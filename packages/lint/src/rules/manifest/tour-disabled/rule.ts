import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/tour-disabled',
    title: 'A tour is switched on',
    severity: { private: 'notice', public: 'error' },
    hint: 'Set "is_tour": true, or take the whole block “tour” out.',
    fixable: true,
  },
  (_, manifest) => ({
    place: manifest.json.place(['tour', 'is_tour']),
    message: '“is_tour” is false: the documentation allows true only.',
    fix: () => manifest.json.remove(['tour']),
  }),
);
