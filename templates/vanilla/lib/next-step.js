/** The thinking of the widget: no page, no requests, so that tests run it as it is. Times are Unix seconds. */
define([], () => {
  const DAY = 24 * 60 * 60;
  const DEFAULT_DAYS = 3;
  const MAX_DAYS = 365;

  /** Whole calendar days from one moment to another, in the time zone of the browser. */
  function daysBetween(from, to) {
    const midnight = (seconds) => new Date(seconds * 1000).setHours(0, 0, 0, 0);
    return Math.round((midnight(to) - midnight(from)) / (DAY * 1000));
  }

  return {
    daysBetween,

    /** The setting as a number of days: the default for an empty one, `undefined` for nonsense. */
    readDays(setting) {
      const text = String(setting ?? '').trim();
      if (text === '') return DEFAULT_DAYS;
      const days = Number(text);
      return Number.isInteger(days) && days >= 1 && days <= MAX_DAYS ? days : undefined;
    },

    /** What the earliest open task means today; without one nothing is planned. */
    stateOf(task, now) {
      if (!task) return 'none';
      if (task.complete_till < now) return 'overdue';
      return daysBetween(now, task.complete_till) === 0 ? 'today' : 'ahead';
    },

    /** "in 3 days", "yesterday": in the language of the user, with its own plural forms. */
    relativeDay(seconds, now, lang) {
      return new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(daysBetween(now, seconds), 'day');
    },

    dueAfter: (days, now) => now + days * DAY,

    /** A task for `POST /api/v4/tasks`. */
    followUp({ leadId, userId, text, days, now }) {
      return {
        text,
        complete_till: this.dueAfter(days, now),
        entity_id: leadId,
        entity_type: 'leads',
        responsible_user_id: userId,
      };
    },

    /** Fills `{name}` marks of a text. */
    fill(text, values) {
      return text.replace(/\{(\w+)\}/g, (mark, name) => values[name] ?? mark);
    },
  };
});
