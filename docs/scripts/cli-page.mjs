/**
 * Writes docs/cli.md from the program itself: `npm run build && node docs/scripts/cli-page.mjs`. A test holds the page
 * against the sources.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const INTRO = `# Command line

This page is made from the program by \`node docs/scripts/cli-page.mjs\`; \`kommo-widget <command> --help\` says the same.

Results go to stdout, everything for a person (progress, errors) to stderr. \`NO_COLOR\` is honoured. No command asks
anything when it is not run by a person. Requests to other machines (\`crm_post\`, webhooks, bots) are made only to hosts
that you name with \`--allow-host\`.

| exit code | meaning |
|---|---|
| 0 | all right |
| 1 | the files of the widget have problems |
| 2 | wrong usage, or the tool failed; see [errors](errors.md) |
`;

const NOTES = {
  dev: `With \`--json\` one line is printed when the server is ready, and nothing after it:

\`\`\`json
{"url": "http://demo.kommo.localhost:4100", "card": "…/leads/detail/…", "inspector": "…/__kit/#…", "token": "…", "widgets": [{"code": "my_widget"}]}
\`\`\`

See [Develop](guide/develop.md).`,
  validate: `The shape of \`--format json\`:

\`\`\`json
{"ok": false, "results": [{"path": "my-widget", "ok": false, "errors": 1, "warnings": 0, "findings": [
  {"rule": "images/logo-size", "severity": "error", "message": "…", "hint": "…", "file": "images/logo.png",
   "line": 1, "column": 1, "pointer": null, "docs": "…", "fixable": false}]}]}
\`\`\`

See [Validate](guide/validate.md).`,
  test: 'See [Testing](guide/testing.md) for the report and the shape of `--format json`.',
  pack: 'See [Packing](guide/packing.md).',
  build: 'See [TypeScript](guide/typescript.md).',
  crm: `For a back end or a client of the API: no pages, the API alone. With \`--json\` one line is printed when it is ready:

\`\`\`json
{"url": "…", "token": "…", "client_id": "…", "client_secret": "…", "redirect_uri": "…", "code": "…"}
\`\`\`

With \`--tls\` it names the certificate to trust as \`ca\`, too. A fault says which requests go wrong and how: a status (\`429\`,
\`503\`), \`html\`, \`drop\`, \`delay=<ms>\`, \`skew=<seconds>\`; with \`probability=<0 to 1>\` and \`times=<number>\` how often, with
\`retry_after=<seconds>\` what a 429 tells, with \`after\` that the request is carried out before. See
[Scenarios](guide/scenarios.md).`,
  'crm pull': `The token is read from the variable \`KOMMO_TOKEN\`, printed nowhere and kept nowhere. Parts that it may not see are left
out and named. See [Scenarios](guide/scenarios.md).`,
};

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const list = (values) => (Array.isArray(values) && values.length > 0 ? ` (\`${values.join('`, `')}\`)` : '');
const isWorthNaming = (value) => ![undefined, true, false].includes(value) && String(value) !== '';

function table(head, rows) {
  if (rows.length === 0) return '';
  return `\n| ${head} | |\n|---|---|\n${rows.map(([name, text]) => `| \`${cell(name)}\` | ${cell(text)} |`).join('\n')}\n`;
}

function command(entry, parents = []) {
  const name = [...parents, entry.name()].join(' ');
  const args = entry.registeredArguments.map((argument) => {
    const choices = list(argument.argChoices);
    const standard = isWorthNaming(argument.defaultValue) ? `; \`${argument.defaultValue}\` by default` : '';
    return [argument.name(), `${argument.description}${choices}${standard}`];
  });
  const options = entry.options.map((option) => {
    const standard = isWorthNaming(option.defaultValue) ? `; \`${option.defaultValue}\` by default` : '';
    return [option.flags, `${option.description}${list(option.argChoices)}${standard}`];
  });
  const note = NOTES[name];
  return [
    `## ${name}`,
    '',
    `\`kommo-widget ${name} ${entry.usage()}\`: ${entry.description()}.`,
    table('argument', args) + table('option', options),
    ...(note === undefined ? [] : [note, '']),
    ...entry.commands
      .filter((below) => below.name() !== 'help')
      .map((below) => command(below, [...parents, entry.name()])),
  ].join('\n');
}

/**
 * The page for a program of commander.
 * @param {import('commander').Command} program
 */
export const cliPage = (program) =>
  `${INTRO}\n${program.commands
    .map((entry) => command(entry))
    .join('\n')
    .trimEnd()}\n`;

const page = new URL('../cli.md', import.meta.url);

/** The page as it is committed. */
export const committedCliPage = () => readFileSync(page, 'utf8');

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { createProgram } = await import('../../packages/cli/dist/program.js');
  writeFileSync(page, cliPage(createProgram({ out() {}, err() {} }, () => {})));
}
