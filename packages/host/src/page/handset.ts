/** The picture of a telephone, in the colour of the text around it. */
export const HANDSET =
  '<svg viewBox="0 0 24 24" width="18" height="18"><path fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="M8 4H5a1 1 0 0 0-1 1c0 8.3 6.7 15 15 15a1 1 0 0 0 1-1v-3l-4.5-1.5-2 2a11.5 11.5 0 0 1-6-6l2-2z"/></svg>';
