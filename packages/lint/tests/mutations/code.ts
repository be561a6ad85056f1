import { inject, type Mutation, swap, swapAny, textOf } from './mutation.ts';

const TWIG = 'templates/panel.twig';

const code = (rule: string, ...statements: readonly string[]): Mutation[] =>
  statements.map((statement) => ({
    name: statement.slice(0, 60),
    code: `script/${rule}`,
    spoil: inject(statement),
  }));

const style = (rule: string, ...rules: readonly string[]): Mutation[] =>
  rules.map((css) => ({
    name: css,
    code: `style/${rule}`,
    spoil: (files) => swap('style.css', /$/, `\n${css}\n`)(files),
  }));

const twig = (rule: string, ...pieces: readonly string[]): Mutation[] =>
  pieces.map((piece) => ({
    name: piece,
    code: `twig/${rule}`,
    spoil: (files) => TWIG in files && swap(TWIG, /$/, `${piece}\n`)(files),
  }));

const withoutCallback = (name: string, rule: string): Mutation => ({
  name: `${name} by another name`,
  code: `script/${rule}`,
  spoil: swap('script.js', new RegExp(`\\b${name}(?=: function|\\(\\) \\{)`), `${name}Later`),
});

export const CODE: readonly Mutation[] = [
  ...['render', 'init', 'bind_actions'].map((name) => withoutCallback(name, 'required-callbacks')),
  withoutCallback('onSave', 'missing-on-save'),
  {
    name: 'a misspelt callback',
    code: 'script/unknown-callback',
    spoil: swap('script.js', 'onSave:', 'onSaev:'),
  },
  ...code('no-alert', "alert('x');", "window.confirm('x');", "prompt('x');"),
  ...code('no-eval', "eval('1');", "new Function('return 1');", "setTimeout('run()', 1);"),
  ...code('no-console', "console.log('x');", "console.error('x');"),
  ...code('no-debugger', 'debugger;'),
  ...code('no-implicit-global', 'undeclaredThing = 1;'),
  ...code('no-write-app', 'APP.data = {};', "APP.constant('user', {});"),
  ...code('no-sync-request', "$.ajax({ url: '/api/v4/leads', async: false });"),
  ...code('no-request-in-loop', "[1, 2].forEach(function (id) { $.get('/api/v4/leads/' + id); });"),
  ...code('no-script-injection', "document.createElement('script');"),
  ...code('no-document-write', "document.write('x');"),
  ...code('no-click-install', "$('.js-widget-install').trigger('click');"),
  ...code('local-address', "self.server = 'http://localhost:3000';"),
  ...code('unknown-widget-member', 'self.get_setings();'),
  ...code('source-type', "self.add_source('fax', function () {});"),
  ...code('action-type', "self.add_action('phon', function () {});"),
  ...code('status-value', "self.set_status('instaled');"),
  { name: 'broken code', code: 'script/syntax', spoil: swapAny('script.js', /\(\) \{\n/g, () => '() {{{\n') },
  {
    name: 'module syntax',
    code: 'script/module-syntax',
    spoil: (files) =>
      swap('script.js', /[\s\S]*/, `import x from './x.js';\n${textOf(files, 'script.js')}`)(files),
  },
  {
    name: 'an unknown module',
    code: 'script/unknown-module',
    spoil: swap('script.js', "'jquery'", "'jqeury'"),
  },
  {
    name: 'a module from elsewhere',
    code: 'script/external-module',
    spoil: swap('script.js', "'jquery'", "'jquery', 'https://cdn.example.com/x.js'"),
  },
  {
    name: 'a file that is not there',
    code: 'script/missing-file',
    spoil: swap('script.js', "'jquery'", "'jquery', './lib/nothing.js'"),
  },
  {
    name: 'a template that is not there',
    code: 'script/missing-template',
    spoil: swapAny('script.js', /templates\/panel\.twig/g, () => 'templates/panle.twig'),
  },
  ...style('global-element', 'body { margin: 0; }', 'a { color: red; }', 'input, select { width: 1px; }'),
  ...style('host-selector', '.modal-body { top: 0; }', '.card-widgets__widget { top: 0; }'),
  ...style('host-variable', ':root { --palette-text-secondary-dark: red; }'),
  ...style('empty-rule', '.parcel-tracker__x { }'),
  ...style('no-import', '@import url("https://example.com/x.css");'),
  ...style('missing-file', '.parcel-tracker__x { background: url(images/nothing.png); }'),
  ...twig('unclosed', '{{ title', '{% if title %}x{% endif'),
  ...twig('unbalanced', '{% if title %}', '{% endfor %}', '{% for a in b %}{% endif %}'),
  ...twig('unknown-tag', '{% fi title %}{% endfi %}'),
  ...twig('unknown-filter', '{{ title|uper }}'),
  ...twig('bad-expression', '{{ (title }}'),
  ...twig('missing-include', "{% include 'templates/nothing.twig' %}"),
];
