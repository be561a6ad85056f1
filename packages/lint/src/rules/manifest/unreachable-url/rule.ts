import { defineRule } from '../../../model/rule.ts';
import { leaves } from '../leaves.ts';

const LOCAL =
  /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\]|[\w-]+(?:[:/]|$)|(?:[\w-]+\.)+(?:local|test|internal|lan)\b|(?:[\w-]+\.)*(?:ngrok(?:-free)?\.(?:io|app|dev)|loca\.lt|trycloudflare\.com|serveo\.net|share\.zrok\.io))/i;

export default defineRule({
  code: 'manifest/unreachable-url',
  title: 'Addresses can be reached from the internet',
  severity: { private: 'warning', public: 'error' },
  hint: 'Name the address of the server that is always on.',
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    for (const { path, value } of leaves(manifest.json.value)) {
      if (typeof value !== 'string' || value.length > 500 || !LOCAL.test(value)) continue;
      report({
        ...manifest.json.place(path),
        message: `“${value}” is reached from your own machine or through a temporary tunnel only.`,
      });
    }
  },
});
