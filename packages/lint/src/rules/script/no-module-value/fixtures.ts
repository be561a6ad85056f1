import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inScript } from '../../../../tests/support/in-init.ts';

export default {
  failing: [
    {
      files: inScript('return function () {\n    var self', 'var widget = function () {\n    var self'),
      finds: ['script.js:1:1'],
    },
  ],
  passing: [
    {
      name: 'by exports',
      files: inScript(
        "define(['jquery'], function ($) {\n  return function",
        "define(function (require, exports, module) {\n  var $ = require('jquery');\n  module.exports = function",
      ),
    },
  ],
} satisfies Fixtures;
