import type { PageBoot } from '@kommo-widget/manifest';
import type { TagValues } from './modal/description-tags.ts';

/** What the short tags of descriptions stand for in this account. */
export function tagValues({ constants, list }: PageBoot): TagValues {
  const { system } = list;
  return {
    host: system.server,
    subdomain: system.subdomain,
    login: system.amouser,
    accountId: constants.account.id,
    userId: constants.user.id,
    topLevelDomain: system.domain.split('.').at(-1) ?? '',
    apiHash: system.amohash,
  };
}
