define(['underscore', 'json!../data/defaults.json'], (_, defaults) => ({
  /** What the custom field holds, as an object; the defaults where it holds nothing. */
  read(stored) {
    if (!stored) return _.clone(defaults);
    return _.extend({}, defaults, typeof stored === 'string' ? JSON.parse(stored) : stored);
  },
}));
