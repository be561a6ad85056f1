/** What the short tags of a description stand for. */
export interface TagValues {
  readonly host: string;
  readonly subdomain: string;
  readonly login: string;
  readonly accountId: number | string;
  readonly userId: number | string;
  readonly topLevelDomain: string;
  readonly apiHash: string;
}

/**
 * Fills the short tags of a widget's description, such as `#SUBDOMAIN#`. `#LINK#address#/LINK#` is the old way to
 * write a link. Source: Kommo `docs/i18n`, amoCRM `integrations/structure`.
 */
export function fillTags(html: string, values: TagValues): string {
  const tags: Readonly<Record<string, string | number>> = {
    HOST: values.host,
    SUBDOMAIN: values.subdomain,
    LOGIN: values.login,
    ACCOUNT_ID: values.accountId,
    USER_ID: values.userId,
    TOP_LEVEL_DOMAIN: values.topLevelDomain,
    API_HASH: values.apiHash,
  };
  return html
    .replace(/#([A-Z_]+)#/g, (tag, name: string) =>
      Object.hasOwn(tags, name) ? escapeHtml(String(tags[name])) : tag,
    )
    .replace(
      /#LINK#(.*?)#\/LINK#/g,
      (_, address: string) =>
        `<a href="${escapeHtml(address)}" target="_blank" rel="noreferrer" referrerpolicy="no-referrer">${escapeHtml(address)}</a>`,
    );
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
