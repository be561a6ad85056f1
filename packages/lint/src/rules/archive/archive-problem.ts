import { ARCHIVE_PROBLEMS, type ArchiveProblemCode } from '@kommo-widget/archive';
import { defineRule, type Rule } from '../../model/rule.ts';

/** A rule that passes on what opening the archive found; how it is found is the archive's business. */
export function archiveProblem(code: ArchiveProblemCode, title: string): Rule {
  const { severity, hint } = ARCHIVE_PROBLEMS[code];
  return defineRule({
    code: `archive/${code}`,
    title,
    severity: { private: severity, public: 'error' },
    hint,
    check({ widget, report }) {
      for (const problem of widget.files.problems) {
        if (problem.code !== code) continue;
        report({ file: problem.path ?? null, message: problem.message, hint: problem.hint });
      }
    },
  });
}
