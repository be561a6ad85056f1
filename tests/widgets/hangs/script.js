/** Its promises never settle, and it floods the console while one waits; `destroy` ends the flood. */
define([], () => {
  const MESSAGES_PER_TICK = 50;
  const never = () => new Promise(() => {});

  return function HangingWidget() {
    let flood;
    this.callbacks = {
      render: never,
      init: () => true,
      bind_actions: () => {
        flood = setInterval(() => {
          for (let n = 0; n < MESSAGES_PER_TICK; n++) console.warn(`flood ${n}`);
        }, 50);
        return true;
      },
      settings: never,
      onSave: never,
      destroy: () => clearInterval(flood),
      loadPreloadedData: never,
      loadElements: never,
    };
    return this;
  };
});
