/** The folder of this package. This file and the bundle's pieces both lie one level below it. */
export const PACKAGE_ROOT = new URL('../', import.meta.url);
