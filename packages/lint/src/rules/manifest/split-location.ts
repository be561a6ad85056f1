/** `settings-1` as `settings` and `-1`. */
export function splitLocation(value: string): { readonly area: string; readonly postfix: string } {
  const postfix = /-\d+$/.exec(value.slice(-12))?.[0] ?? '';
  return { area: value.slice(0, value.length - postfix.length), postfix };
}
