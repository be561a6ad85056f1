/** A sentence above a page: what the address asked for is not there, and the page opened without it. */
export const Notice = ({ text }: { readonly text: string }) => (
  <p class="kit-notice" role="alert">
    {text}
  </p>
);
