/** Sizes in bytes above which a file is not read at all: a widget has no such file, an attack has. */
export const LIMITS = {
  json: 2_000_000,
  script: 12_000_000,
  style: 4_000_000,
  twig: 250_000,
  text: 12_000_000,
  image: 30_000_000,
} as const;

/** How deep JSON may nest before it is refused unread. Manifests and language files stay below ten. */
export const JSON_DEPTH = 100;
