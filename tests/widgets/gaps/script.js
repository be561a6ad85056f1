define(['jquery', 'lib/components/base/modal', 'optional!no/such/module'], ($, Modal) =>
  function GapsWidget() {
    this.callbacks = {
      render: () => true,
      init: () => {
        this.render({ ref: '/tmpl/controls/no_such.twig' }, {});
        this.render({ ref: '/tmpl/controls/button.twig' }, { text: 'Button', colour: 'red' });
        window.__asked = [
          APP.noSuchMember,
          APP.widgets.noSuchList,
          APP.constant('no_such_constant'),
          $('.linked-form__no-such-element').length,
          document.querySelector('.card-widgets__no-such-part'),
        ];
        fetch('/api/v4/no_such_route?page=1');
        $.ajax('/ajax/no/such/route');
        return true;
      },
      bind_actions: () => {
        setTimeout(() => new Modal({}).noSuchMethod());
        this.noSuchMember();
      },
      settings: () => true,
      onSave: () => true,
      destroy: () => {},
    };
    return this;
  });
