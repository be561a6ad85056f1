/** Puts the names that widgets expect on the window. The loader's file has put jQuery, underscore and Backbone there. */
export function publishGlobals(window: Window, app: object, twig: unknown): void {
  Object.assign(window, { APP: app, AMOCRM: app, Twig: twig, twig });
}
