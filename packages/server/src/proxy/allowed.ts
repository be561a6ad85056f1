import { isLoopback } from '../guard/names.ts';

/**
 * Which hosts the proxy may call: this machine always, others when named (`api.example.com`), when below a named
 * domain (`*.example.com`), or all (`*`).
 */
export function allowed(hosts: readonly string[]): (hostname: string) => boolean {
  const rules = hosts.map((host) => host.toLowerCase());
  return (hostname) => {
    const name = hostname.toLowerCase();
    if (isLoopback(name)) return true;
    return rules.some(
      (rule) => rule === '*' || rule === name || (rule.startsWith('*.') && name.endsWith(rule.slice(1))),
    );
  };
}
