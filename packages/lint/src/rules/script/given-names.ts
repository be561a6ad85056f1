import { keyOf } from './names.ts';
import { surveyed } from './survey.ts';

/**
 * Every name that a script gives to a member of anything: by assignment, in an object literal or in a class. What is
 * called on the widget and is among them may come from the author, by `this.x = …` or by mixing an object in.
 */
export const givenNames = surveyed<ReadonlySet<string>>(() => {
  const names = new Set<string>();
  const add = (name: string | undefined): void => {
    if (name !== undefined) names.add(name);
  };
  return {
    result: names,
    visitor: {
      AssignmentExpression({ left }) {
        if (left.type === 'MemberExpression') add(keyOf(left.property, left.computed));
      },
      Property: ({ key, computed }) => add(keyOf(key, computed)),
      MethodDefinition: ({ key, computed }) => add(keyOf(key, computed)),
    },
  };
});
