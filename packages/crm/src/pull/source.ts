import { KitError } from '@kommo-widget/manifest';
import { isRecord } from '../shape/index.ts';

/** What a server answered, whatever it was. */
export interface RawReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

/** Asks the account for a path; rejects when no answer comes. The token is the asker's business. */
export type Ask = (path: string) => Promise<RawReply>;

export interface SourceOptions {
  readonly ask: Ask;
  /** Waits that many seconds before a request is sent again. */
  readonly wait: (seconds: number) => Promise<void>;
}

/** Times that a request is sent again after a 429 or a 5xx. */
const TRIES = 5;
/** Without a word about it, and at most: an account that is blocked for longer is not waited for. */
const WAIT_SECONDS = 1;
const LONGEST_WAIT = 330;
const PAGE = 250;
/** More pages than any structure has; a server that always names a next page ends here. */
const MOST_PAGES = 200;

type Json = Readonly<Record<string, unknown>>;

/** Reads an account over its API. @throws KitError `pull-refused`, `pull-unexpected`, or what asking throws. */
export class AccountSource {
  readonly #options: SourceOptions;

  constructor(options: SourceOptions) {
    this.#options = options;
  }

  /** One object. */
  async one(path: string): Promise<Json> {
    const { text } = await this.#reply(path);
    return parsed(path, text);
  }

  /** Everything of a list, page by page, from `_embedded[name]`. */
  async all(path: string, name: string): Promise<readonly Json[]> {
    const found: Json[] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const joint = path.includes('?') ? '&' : '?';
      const { status, text } = await this.#reply(`${path}${joint}limit=${PAGE}&page=${page}`);
      if (status === 204 || text === '') break;
      const body = parsed(path, text);
      const embedded = isRecord(body._embedded) ? body._embedded[name] : undefined;
      const rows = Array.isArray(embedded) ? embedded.filter(isRecord) : [];
      found.push(...rows);
      const links = isRecord(body._links) ? body._links : {};
      if (rows.length === 0 || links.next === undefined || links.next === null) break;
    }
    return found;
  }

  async #reply(path: string): Promise<RawReply> {
    for (let again = 0; ; again += 1) {
      const reply = await this.#options.ask(path);
      if (reply.status >= 200 && reply.status < 300) return reply;
      const seconds = secondsToWait(reply);
      if (again >= TRIES || seconds === undefined) throw refused(path, reply);
      await this.#options.wait(seconds);
    }
  }
}

/** Nothing when asking again would give the same. */
function secondsToWait(reply: RawReply): number | undefined {
  if (reply.status !== 429 && reply.status < 500) return undefined;
  const told = Number(reply.headers['retry-after'] ?? memberOf(reply, 'retry_after'));
  const seconds = Number.isFinite(told) && told >= 0 ? told : WAIT_SECONDS;
  return seconds > LONGEST_WAIT ? undefined : seconds;
}

function memberOf(reply: RawReply, name: string): unknown {
  try {
    const body: unknown = JSON.parse(reply.text);
    return isRecord(body) ? body[name] : undefined;
  } catch {
    return undefined;
  }
}

function parsed(path: string, text: string): Json {
  try {
    const body: unknown = JSON.parse(text);
    if (isRecord(body)) return body;
  } catch {
    // Told below: whether it is no JSON or no object, it is not what an account answers.
  }
  const isPage = /^\s*</.test(text);
  throw new KitError(
    'pull-unexpected',
    `${path} answered ${isPage ? 'a web page' : 'something'} in place of JSON`,
    {
      hint: 'Is the address that of an account (https://<name>.kommo.com)? A proxy or a blocked address answers so too.',
    },
  );
}

const WORDS: Readonly<Record<number, readonly [what: string, todo: string]>> = {
  401: [
    'does not take the token',
    'Take a long-lived token of that very account; has it run out or been revoked?',
  ],
  402: ['is not paid for', 'Kommo answers an account without a subscription with nothing else.'],
  403: [
    'does not let the token read this',
    'It takes the token of an administrator; an address may also be blocked.',
  ],
  404: ['does not know this path', 'Is the address that of an account (https://<name>.kommo.com)?'],
  429: ['has had too many requests', 'Wait a few minutes; nothing else should use the account meanwhile.'],
};

function refused(path: string, { status }: RawReply): KitError {
  const [what, todo] =
    WORDS[status] ??
    (status >= 500
      ? ['has a fault of its own', 'Try again later.']
      : status >= 300 && status < 400
        ? ['sends us elsewhere', 'Name the address where the account really is; tokens are not sent on.']
        : ['refuses', 'Look at the address and the token.']);
  return new KitError('pull-refused', `The account ${what}: ${status} for ${path}`, { hint: todo });
}

/** Whether an error says that only this part cannot be read. */
export const isRefusal = (error: unknown): error is KitError =>
  error instanceof KitError && error.code === 'pull-refused';
