import { asRecord } from '../../stage/unknown.ts';
import type { Translation } from './fields/model.ts';

/**
 * Looks dotted paths of a manifest up in a widget's i18n file; a value without a dot, or with spaces, is a plain text
 * that an author wrote in place.
 */
export function translation(langs: unknown): Translation {
  return (path) => {
    const found = path.split('.').reduce<unknown>((node, key) => asRecord(node)[key], langs);
    if (typeof found === 'string') return found;
    return path !== '' && (/\s/.test(path) || !path.includes('.')) ? path : undefined;
  };
}
