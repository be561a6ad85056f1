/** An error as the API words it (RFC 9457), for everything that the server itself refuses. */
export function problem(status: number, title: string, detail: string, more: object = {}): Response {
  return Response.json(
    { title, status, detail, ...more },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  );
}
