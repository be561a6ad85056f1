define(['jquery'], ($) => {
  /** An argument as a plain value: objects of the page become a short text, such as `[jQuery 1]`. */
  function describe(value) {
    if (typeof value === 'function') return '[function]';
    if (value instanceof $ || value?.jquery) return `[jQuery ${value.length}]`;
    if (value instanceof Node) return `[node ${value.nodeName.toLowerCase()}]`;
    if (value === undefined) return '[undefined]';
    return JSON.parse(JSON.stringify(value));
  }
  return describe;
});
