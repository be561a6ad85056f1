import { KitError } from '@kommo-widget/manifest';

/** What an author wrote and what is wrong about it, with the names that there are. */
export const mistake = (what: string, known: readonly string[] = []): KitError =>
  new KitError('scenario-invalid', `The scenario cannot be built: ${what}`, {
    hint:
      known.length === 0
        ? 'Mend the scenario and start again.'
        : `It knows ${known.map((name) => `"${name}"`).join(', ')}.`,
  });

/** The thing of that name or id. @throws KitError `scenario-invalid`. */
export function named<T extends { readonly id: number | string; readonly name: string }>(
  things: readonly T[],
  name: string | number,
  what: string,
): T {
  const found = things.find((one) => one.id === name || one.name === name);
  if (found) return found;
  throw mistake(
    `${what} "${name}" is not there`,
    things.map((one) => one.name),
  );
}
