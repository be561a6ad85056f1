import type { ArchiveProblem, ArchiveProblemCode } from '@kommo-widget/archive';
import type { Fixtures } from './fixture.ts';

/** Fixtures of a rule that passes on a problem of the container; that it is found is tested where archives are opened. */
export function archiveFixtures(code: ArchiveProblemCode, path?: string): Fixtures {
  const found: ArchiveProblem = {
    code,
    message: 'Opening the archive found this.',
    hint: 'Pack it again.',
    ...(path === undefined ? {} : { path }),
  };
  return {
    failing: [{ kind: 'zip', problems: [found], finds: [path ?? '.'] }],
    passing: [{ kind: 'zip', name: 'an archive without problems' }],
  };
}
