export interface FoundEntity {
  readonly type: 'contact' | 'company';
  readonly id: number;
  readonly name: string;
}

interface Found {
  readonly _embedded?: Readonly<Record<string, readonly { readonly id: number; readonly name: string }[]>>;
}

/** The contact, else the company, that has this number. Nothing when nobody has it or the API does not answer. */
export async function findByPhone(phone: string): Promise<FoundEntity | undefined> {
  const digits = phone.replace(/\D/g, '');
  if (digits === '') return undefined;
  for (const [type, folder] of [
    ['contact', 'contacts'],
    ['company', 'companies'],
  ] as const) {
    const first = await firstOf(folder, digits);
    if (first) return { type, id: first.id, name: first.name };
  }
  return undefined;
}

async function firstOf(
  folder: string,
  query: string,
): Promise<{ readonly id: number; readonly name: string } | undefined> {
  try {
    const reply = await fetch(`/api/v4/${folder}?limit=1&query=${query}`, {
      headers: { accept: 'application/json' },
    });
    if (reply.status !== 200) return undefined;
    const body = (await reply.json()) as Found;
    return body._embedded?.[folder]?.[0];
  } catch {
    return undefined;
  }
}
