const NAME = /[.#][a-zA-Z_-][\w-]*/g;

/** The classes and ids that a selector names, with their sign: `.modal`, `#work_area`. Attributes are left out. */
export const namesOf = (selector: string): readonly string[] =>
  selector.replace(/\[[^\]]*\]?/g, '').match(NAME) ?? [];
