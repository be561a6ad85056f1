// The AMD modules of the page that have no package of types, so that `import Modal from '…'` is typed. An import of
// the build becomes a dependency of `define`. Libraries with types of their own (underscore, backbone, moment) are
// installed by the author at the version the page has; see the table of modules in the docs.

declare module 'lib/components/base/modal' {
  const Modal: import('@kommo-widget/sdk/modules').ModalConstructor;
  export default Modal;
}

declare module 'twigjs' {
  const twig: import('@kommo-widget/sdk/modules').Twig;
  export default twig;
}

declare module 'text!*' {
  const text: string;
  export default text;
}

declare module 'json!*' {
  const value: unknown;
  export default value;
}
