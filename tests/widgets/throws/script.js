/**
 * Throws in every callback. A test that wants to reach a later one names those that shall throw before the page
 * loads: `window.__throwIn = ['settings']`; the others then do what a well-behaved widget does.
 */
define(['./lib/names.js'], (names) => {
  return function ThrowingWidget() {
    const act = (name) => () => {
      if (!window.__throwIn || window.__throwIn.includes(name)) throw new Error(`thrown in ${name}`);
      return true;
    };
    this.callbacks = {};
    for (const name of names) {
      const path = name.split('.');
      const last = path.pop();
      const holder = path.reduce((at, key) => {
        at[key] = at[key] || {};
        return at[key];
      }, this.callbacks);
      holder[last] = act(name);
    }
    return this;
  };
});
