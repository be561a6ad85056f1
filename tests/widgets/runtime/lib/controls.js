define(['jquery'], ($) => {
  var ITEMS = [
    { id: 1, option: 'One' },
    { id: 2, option: 'Two', bg_color: '#ffe3e3' },
    { id: 'x', option: 'Three' },
  ];
  var USERS = [
    { id: 1, option: 'Ann', is_checked: true },
    { id: 2, option: 'Bob', is_checked: true },
    { id: 3, option: 'Cid' },
  ];
  var STAGES = [
    {
      id: 1,
      name: 'Main',
      statuses: [
        { id: 10, name: 'New', is_checked: true },
        { id: 11, name: 'Won' },
      ],
    },
  ];

  /** Name of the control and its parameters, in the order in which they are drawn. */
  var CONTROLS = [
    ['button', { text: 'Save', id: 'one-button', blue: true }],
    [
      'button',
      { text: 'Menu', class_name: 'one-menu', context_menu: [{ text: 'First' }, { text: 'Second' }] },
    ],
    ['cancel_button', {}],
    ['delete_button', { text: 'Delete' }],
    ['checkbox', { name: 'box', id: 'one-box', value: 'yes', text: 'Box' }],
    ['radio', { name: 'choice', value: '1', label: 'First', id: 'choice-1', selected: true }],
    ['radio', { name: 'choice', value: '2', label: 'Second', id: 'choice-2' }],
    ['input', { name: 'line', value: 'text', placeholder: 'A line' }],
    ['textarea', { name: 'area', value: 'words', placeholder: 'Some words' }],
    ['select', { name: 'list', id: 'one-list', class_name: 'one-select', items: ITEMS, selected: 2 }],
    [
      'checkboxes_dropdown',
      {
        name: 'users',
        name_is_array: true,
        class_name: 'one-dropdown',
        items: USERS,
        title_numeral: 'user,users',
        title_empty: 'Nobody',
      },
    ],
    ['checkboxes_dropdown/values_title', { name: 'names', name_is_array: true, items: USERS }],
    ['date_field', { name: 'day', value: '12/24/2026', show_icon: true }],
    [
      'multiselect',
      {
        name: 'several',
        values: [
          { id: 1, value: 'a' },
          { id: 2, value: 'b' },
        ],
        selected: [2],
      },
    ],
    [
      'suggest',
      {
        name: 'hint',
        items: [
          { id: 1, value: 'Apple' },
          { id: 2, value: 'Pear' },
        ],
        placeholder: 'Fruit',
      },
    ],
    ['switcher', { name: 'on', id: 'one-switcher', checked: true }],
    ['file', { name: 'document' }],
    [
      'pipeline_select/index',
      { id: 'one-pipeline', name: 'stage', multiple: true, has_pipelines: true, items: STAGES },
    ],
  ];

  return (widget, place) => {
    var html = CONTROLS.map(
      (control) => `<div>${widget.render({ ref: `/tmpl/controls/${control[0]}.twig` }, control[1])}</div>`,
    );
    $(place).html(`<form class="all-controls">${html.join('')}</form><div class="from-files"></div>`);
  };
});
