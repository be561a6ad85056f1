const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page that says what is wrong, where a page of the stage cannot be given. Needs nothing of the build. */
export function errorPage(status: number, title: string, detail: string): Response {
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 15vh auto; padding: 0 1rem; color-scheme: light dark; }
  pre { white-space: pre-wrap; }
</style>
<h1>${escapeHtml(title)}</h1>
<pre role="alert">${escapeHtml(detail)}</pre>
<p><a href="/">Start page</a> · <a href="/__kit/">Inspector</a></p>
</html>
`;
  return new Response(html, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}
