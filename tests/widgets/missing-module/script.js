/** Asks for a file that is not there: the constructor never runs. */
define(['jquery', './lib/nowhere.js'], ($, nowhere) => {
  return function WidgetWithoutItsModule() {
    this.callbacks = {
      render: () => nowhere.draw($),
      init: () => true,
      bind_actions: () => true,
      onSave: () => true,
    };
    return this;
  };
});
