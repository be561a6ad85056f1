import type { Finding } from '@kommo-widget/lint';
import { docsLink, isKitError } from '@kommo-widget/manifest';

/** Why a widget could not be checked, in the form of a finding: reports stay complete, whatever happened. */
export function asFinding(error: unknown): Finding {
  const known = isKitError(error);
  return {
    rule: known ? `kit/${error.code}` : 'kit/bug',
    severity: 'error',
    message: error instanceof Error ? error.message : String(error),
    hint: known ? (error.hint ?? '') : 'This is a bug of kommo-widget; please report it.',
    docs: known ? error.docs : docsLink('errors.md#bug'),
    file: null,
    line: null,
    column: null,
    endLine: null,
    endColumn: null,
    pointer: null,
    fixable: false,
  };
}
