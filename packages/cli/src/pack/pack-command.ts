import { resolve } from 'node:path';
import { formatTree, openWidget, pack, writeArchive } from '@kommo-widget/archive/node';
import type { Profile } from '@kommo-widget/lint';
import type { PackOptions } from '../commands/pack.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { make } from '../project/make.ts';
import { findProject } from '../project/project.ts';

/** `kommo-widget pack`. */
export async function packCommand(folder: string, options: PackOptions, io: Io): Promise<ExitCode> {
  const project = await findProject(folder, io.cwd, options.config);
  await make(project, io);
  const files = await openWidget(project.widget, { name: folder });
  if (options.validate && !(await isValid(files))) {
    if (options.force !== true) {
      io.err('\nNot packed. Mend the errors, or pack in spite of them with --force.\n');
      return EXIT.problems;
    }
    io.err('\nPacked in spite of errors: --force.\n');
  }
  const budget = options.budget ?? project.config.budget;
  const packed = await pack(files, budget === undefined ? {} : { budget });
  io.out(`${formatTree(packed.tree)}\n`);
  if (options.dryRun === true) {
    io.out(`${options.out} would have ${packed.bytes.byteLength} bytes, sha256 ${packed.sha256}\n`);
    return EXIT.ok;
  }
  const written = writeArchive(packed.bytes, resolve(io.cwd, options.out), {
    overwrite: options.force === true,
  });
  io.out(
    `${options.out}  ${packed.bytes.byteLength} bytes${written === 'unchanged' ? ', unchanged' : ''}\nsha256 ${packed.sha256}\n`,
  );
  return EXIT.ok;

  async function isValid(widget: typeof files): Promise<boolean> {
    const [{ lint, reportText, summarize }, { lintOptions }] = await Promise.all([
      import('@kommo-widget/lint'),
      import('../validate/lint-options.ts'),
    ]);
    const findings = lint(widget, lintOptions(project.config, options.profile as Profile | undefined));
    io.err(reportText({ path: folder, files: widget, findings }, { colour: io.colour }));
    return summarize(findings).ok;
  }
}
