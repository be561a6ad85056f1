/** What remains to be said when not even the frame of the stage could be drawn. Uses nothing that may have failed. */
export function StartFailure({ cause }: { readonly cause: unknown }) {
  return (
    <div class="kit-start-failure" role="alert">
      <h1>The simulated page did not start</h1>
      <p>{cause instanceof Error ? cause.message : String(cause)}</p>
      <p>
        Reload the page; if it stays, run <code>npm run build</code> and start the server again.
      </p>
    </div>
  );
}
