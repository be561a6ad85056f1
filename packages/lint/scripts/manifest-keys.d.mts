/** The text that src/generated/manifest-keys.ts should have. */
export function manifestKeys(): string;
export function isStale(): boolean;
