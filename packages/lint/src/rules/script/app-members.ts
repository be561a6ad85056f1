import { APP_MEMBERS as MEMBERS } from '@kommo-widget/manifest';

/** The members of `APP` that the documentation names, and those that so many widgets rely on that they will stay. */
export const APP_MEMBERS: ReadonlySet<string> = new Set(
  Object.keys(MEMBERS).map((path) => path.split('.')[0] ?? path),
);
