/** Where the documentation lives: the one place that knows the address. */
export const DOCS_BASE = 'https://github.com/kommo-widget-kit/kommo-widget-kit/blob/main/docs';

/** The page of documentation behind a path below `docs/`, for example `errors.md#port-taken`. */
export const docsLink = (path: string): string => `${DOCS_BASE}/${path}`;
