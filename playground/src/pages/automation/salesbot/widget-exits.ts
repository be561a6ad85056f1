import { asList, asRecord, asText } from '../../../stage/unknown.ts';
import type { Exit } from './bot.ts';

/** The exits that `salesbotDesignerSettings` named; widgets also return true or nothing. */
export const readExits = (value: unknown): readonly Exit[] =>
  asList(asRecord(value).exits).flatMap((entry) => {
    const code = asText(asRecord(entry).code);
    return code === '' ? [] : [{ code, title: asText(asRecord(entry).title) || code }];
  });
