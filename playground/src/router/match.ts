const parts = (path: string): string[] => path.split('/').filter((part) => part !== '');

/** Parameters of a path that fits the pattern, or nothing. `:name` takes one part, `:name?` one or none. */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = parts(pattern);
  const given = parts(path);
  if (given.length > wanted.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, want] of wanted.entries()) {
    const part = given[index];
    if (part === undefined) {
      if (!want.endsWith('?')) return undefined;
    } else if (want.startsWith(':')) {
      params[want.replace(/^:|\?$/g, '')] = decodePart(part);
    } else if (want !== part) {
      return undefined;
    }
  }
  return params;
}

/** A malformed escape is a part like any other, not an error. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
