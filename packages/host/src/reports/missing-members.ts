import { NO_WIDGET_MEMBERS } from '@kommo-widget/manifest';

/** Names that were read where the page's objects do not have them, with the object. Reading alone is a feature test. */
const read = new Map<string, string>();

const CALLED = /(?:^|[^\w$])([\w$]+) is not a (?:function|constructor)\b/;

/** The same object, or what lies below one in its prototype chain: remembers which members it was asked for in vain. */
export function noteMissing<T extends object>(target: T, owner: string): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'string' && !(key in object) && !NO_WIDGET_MEMBERS.includes(key))
        read.set(key, owner);
      return Reflect.get(object, key, receiver);
    },
  });
}

/** The member whose call failed with this error, as `self.name`; nothing when the error is of another kind. */
export function missingMember(error: Error): string | undefined {
  const [, name] = (error instanceof TypeError && CALLED.exec(error.message)) || [];
  const owner = name === undefined ? undefined : read.get(name);
  return owner === undefined ? undefined : `${owner}.${name}`;
}
