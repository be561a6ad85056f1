import type { PageBoot } from '@kommo-widget/manifest';
import { asRecord, asText } from '../../stage/unknown.ts';
import type { FormUser } from './fields/SettingFieldRow.tsx';

/** The users of the account that can sign in, as `APP.constant('managers')` lists them. */
export function formUsers(boot: PageBoot): FormUser[] {
  return Object.entries(asRecord(boot.constants.managers)).flatMap(([id, value]) => {
    const manager = asRecord(value);
    return manager.active === false ? [] : [{ id, name: asText(manager.title ?? manager.option) || id }];
  });
}
