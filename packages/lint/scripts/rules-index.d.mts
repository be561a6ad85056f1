/** The codes of all rules, sorted. */
export function ruleCodes(): string[];
/** Path and right content of each generated file. */
export function generatedFiles(): Map<string, string>;
export function writeIndex(): void;
/** Paths of the generated files that are out of date. */
export function staleFiles(): string[];
