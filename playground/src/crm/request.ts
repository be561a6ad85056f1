/** The CRM refused or failed: what it said, for a message beside the control that was used. */
export class CrmProblem extends Error {
  override readonly name = 'CrmProblem';
  readonly status: number;
  /** The body as it came: Kommo's problem document with its list of wrong fields. */
  readonly body: unknown;

  constructor(status: number, message: string, body: unknown) {
    super(message);
    this.status = status;
    this.body = body;
  }
}

interface Problem {
  readonly title?: string;
  readonly detail?: string;
  readonly 'validation-errors'?: readonly {
    readonly errors?: readonly { readonly path?: string; readonly detail?: string }[];
  }[];
}

/**
 * One call of the CRM. 204 answers `undefined`.
 * @throws {CrmProblem} for every status outside 2xx.
 */
export async function request<T>(method: string, path: string, body?: unknown): Promise<T | undefined> {
  const reply = await fetch(path, {
    method,
    headers: {
      accept: 'application/json',
      'x-requested-with': 'XMLHttpRequest',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await reply.text();
  if (reply.ok) return text === '' ? undefined : (JSON.parse(text) as T);
  const problem = parse(text);
  throw new CrmProblem(reply.status, sentence(problem, reply), problem);
}

export const get = <T>(path: string): Promise<T | undefined> => request<T>('GET', path);
export const post = <T>(path: string, body: unknown): Promise<T | undefined> =>
  request<T>('POST', path, body);
export const patch = <T>(path: string, body: unknown): Promise<T | undefined> =>
  request<T>('PATCH', path, body);
export const remove = (path: string): Promise<unknown> => request('DELETE', path);

function sentence(problem: Problem | undefined, reply: Response): string {
  const first = problem?.['validation-errors']?.[0]?.errors?.[0];
  if (first?.detail) return first.path ? `${first.path}: ${first.detail}` : first.detail;
  return problem?.detail ?? problem?.title ?? `${reply.status} ${reply.statusText}`;
}

function parse(text: string): Problem | undefined {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    return undefined;
  }
}
