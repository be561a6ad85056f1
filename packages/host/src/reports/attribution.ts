/** A file of a widget in an address or a stack line, with the place in it. */
const WIDGET_PLACE =
  /\/upl\/([^/\s]+)\/[^/\s]+\/widget\/([^\s?#:()"']+)(?:[?#][^\s:()"']*)?(?::(\d+))?(?::(\d+))?/;

export interface WidgetPlace {
  readonly code: string;
  /** `script.js:12:5`, relative to the widget's folder. */
  readonly source: string;
}

/** The first widget file in a text: a stack, an address, a module id. */
export function placeOf(text: string | undefined): WidgetPlace | undefined {
  const found = text === undefined ? null : WIDGET_PLACE.exec(text);
  const [, code, file, line, column] = found ?? [];
  if (code === undefined || file === undefined) return undefined;
  return { code: decodeURIComponent(code), source: [file, line, column].filter(Boolean).join(':') };
}

const inside: string[] = [];

/** Runs a function in the name of a widget: what happens meanwhile counts as done by it. */
export function asWidget<T>(code: string, run: () => T): T {
  inside.push(code);
  try {
    return run();
  } finally {
    inside.pop();
  }
}

/** Which widget runs right now: the one of {@link asWidget}, else the one in the stack. */
export function currentPlace(): Partial<WidgetPlace> | undefined {
  const named = inside.at(-1);
  const place = placeOf(new Error().stack);
  if (place && (named === undefined || place.code === named)) return place;
  return named === undefined ? place : { code: named };
}
