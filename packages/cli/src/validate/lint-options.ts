import type { DocumentCache, LintOptions, Profile } from '@kommo-widget/lint';
import type { KitConfig } from '../project/config.ts';

/** The options of the command line over those of the project's configuration. */
export function lintOptions(
  config: KitConfig,
  named: Profile | undefined,
  cache?: DocumentCache,
): LintOptions {
  const profile = named ?? config.profile;
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(config.rules === undefined ? {} : { rules: config.rules }),
    ...(config.ignore === undefined ? {} : { ignore: config.ignore }),
    ...(cache === undefined ? {} : { cache }),
  };
}
