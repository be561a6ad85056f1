/** Every callback whose promise the page waits for is rejected, with every kind of reason; the rest answer true. */
define(['jquery'], ($) => {
  return function RejectingWidget() {
    this.callbacks = {
      render: () => Promise.reject(new Error('rejected in render')),
      init: () => true,
      bind_actions: () => true,
      settings: () => Promise.reject('rejected in settings, with a text'),
      onSave: () => $.Deferred().reject({ message: 'rejected in onSave, by jQuery' }).promise(),
      onInstall: () => Promise.reject(),
      destroy: () => Promise.reject(new Error('rejected in destroy')),
      loadPreloadedData: () => Promise.reject(new Error('rejected in loadPreloadedData')),
      loadElements: () => $.Deferred().reject('rejected in loadElements').promise(),
      linkCard: () => Promise.reject(new Error('rejected in linkCard')),
      searchDataInCard: () => Promise.reject(new Error('rejected in searchDataInCard')),
    };
    return this;
  };
});
