import { KitError } from '@kommo-widget/manifest';

/** The first moment that a zip can name. */
const FIRST = Date.UTC(1980, 0, 1);
/** And the last one. */
const LAST = Date.UTC(2107, 11, 31, 23, 59, 58);

/**
 * The date that all entries of an archive get: `SOURCE_DATE_EPOCH` (seconds, as reproducible-builds.org has it) or
 * the first that a zip can name. Never the time of a file, which differs from checkout to checkout.
 *
 * @throws KitError `source-date-epoch-invalid`
 */
export function packDate(epoch: string | undefined): Date {
  if (epoch === undefined || epoch === '') return new Date(FIRST);
  if (!/^\d{1,12}$/.test(epoch)) {
    throw new KitError(
      'source-date-epoch-invalid',
      `SOURCE_DATE_EPOCH is "${epoch}", not a number of seconds.`,
      {
        hint: 'Set it like: export SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)',
      },
    );
  }
  return new Date(Math.min(Math.max(Number(epoch) * 1000, FIRST), LAST));
}
