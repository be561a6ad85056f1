/** `APP.sdk`. Source: Kommo `docs/js-sdk`. */
export interface Sdk {
  /** All users; `'online'` gives the ids of those who are; an id gives whether that one is. */
  showUserStatus(who?: unknown): unknown;
  /** While a call is on, the page does not reload itself. */
  setCallingStatus(calling: boolean): void;
  getCallingStatus(): boolean;
}

/** Everybody of the account whose access is on counts as online. */
export function createSdk(managers: unknown): Sdk {
  let calling = false;
  const users = Object.entries((managers ?? {}) as Record<string, { active?: unknown }>).map(
    ([id, { active }]) => ({
      id: Number(id),
      online: active !== false && active !== 'N',
    }),
  );
  return {
    showUserStatus(who) {
      if (who === 'online') return users.filter(({ online }) => online).map(({ id }) => id);
      const one = users.find(({ id }) => String(id) === String(who));
      return one ? one.online : Object.fromEntries(users.map((user) => [user.id, { ...user }]));
    },
    setCallingStatus(next) {
      calling = Boolean(next);
    },
    getCallingStatus: () => calling,
  };
}
