/** Symbols of the page that widgets use by id. Never seen themselves. */
export function Sprite() {
  return (
    <svg class="kit-sprite" width="0" height="0" aria-hidden="true" focusable="false">
      <symbol id="common--arrow-left" viewBox="0 0 24 24">
        <path d="M15 5l-7 7 7 7" />
      </symbol>
    </svg>
  );
}
