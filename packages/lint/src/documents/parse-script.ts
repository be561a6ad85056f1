import { type Options, Parser, type Program } from 'acorn';

/**
 * How much of the stack a script may take, in the weights below, before it counts as nested too deeply: about half of
 * what Node has. Near the end of the stack V8 may abort the whole process (when it has to compile a regular
 * expression there), and no `catch` hears of that.
 */
const MOST_STACK = 5000;

/** What one more level of each kind takes, found by nesting it until the stack ended. */
const WEIGHT = { statement: 4, body: 7, assignment: 16, operand: 2, operator: 2, pattern: 6, instance: 5 };

export class TooDeep extends Error {
  override readonly name = 'TooDeep';
  /** Offset where the script is too deep. */
  readonly pos: number;

  constructor(pos: number) {
    super('nested too deeply to be read');
    this.pos = pos;
  }
}

/** The methods through which every nesting goes. They are open to plugins, but acorn's types do not name them. */
interface Recursive {
  readonly start: number;
  parseStatement(context: unknown, topLevel: unknown, exports: unknown): unknown;
  parseFunctionBody(node: unknown, isArrow: unknown, isMethod: unknown, forInit: unknown): unknown;
  parseMaybeAssign(forInit: unknown, errors: unknown, after: unknown): unknown;
  parseMaybeUnary(errors: unknown, sawUnary: unknown, incDec: unknown, forInit: unknown): unknown;
  parseExprOp(left: unknown, start: unknown, loc: unknown, precedence: unknown, forInit: unknown): unknown;
  parseBindingAtom(): unknown;
  parseNew(): unknown;
}

const Open = Parser as unknown as {
  new (options: Options, text: string): Recursive;
  parse(text: string, options: Options): Program;
};

class Guarded extends Open {
  #stack = 0;

  // What throws ends the parse, so nothing has to be given back then.
  #level(weight: number): void {
    this.#stack += weight;
    if (this.#stack > MOST_STACK) throw new TooDeep(this.start);
  }

  override parseStatement(context: unknown, topLevel: unknown, exports: unknown): unknown {
    this.#level(WEIGHT.statement);
    const node = super.parseStatement(context, topLevel, exports);
    this.#stack -= WEIGHT.statement;
    return node;
  }

  override parseFunctionBody(node: unknown, isArrow: unknown, isMethod: unknown, forInit: unknown): unknown {
    this.#level(WEIGHT.body);
    const body = super.parseFunctionBody(node, isArrow, isMethod, forInit);
    this.#stack -= WEIGHT.body;
    return body;
  }

  override parseMaybeAssign(forInit: unknown, errors: unknown, after: unknown): unknown {
    this.#level(WEIGHT.assignment);
    const node = super.parseMaybeAssign(forInit, errors, after);
    this.#stack -= WEIGHT.assignment;
    return node;
  }

  override parseMaybeUnary(errors: unknown, sawUnary: unknown, incDec: unknown, forInit: unknown): unknown {
    this.#level(WEIGHT.operand);
    const node = super.parseMaybeUnary(errors, sawUnary, incDec, forInit);
    this.#stack -= WEIGHT.operand;
    return node;
  }

  override parseExprOp(
    left: unknown,
    start: unknown,
    loc: unknown,
    precedence: unknown,
    forInit: unknown,
  ): unknown {
    this.#level(WEIGHT.operator);
    const node = super.parseExprOp(left, start, loc, precedence, forInit);
    this.#stack -= WEIGHT.operator;
    return node;
  }

  override parseBindingAtom(): unknown {
    this.#level(WEIGHT.pattern);
    const node = super.parseBindingAtom();
    this.#stack -= WEIGHT.pattern;
    return node;
  }

  override parseNew(): unknown {
    this.#level(WEIGHT.instance);
    const node = super.parseNew();
    this.#stack -= WEIGHT.instance;
    return node;
  }
}

/**
 * The tree of a script.
 * @throws {SyntaxError} with `pos`, where it is no JavaScript.
 * @throws {TooDeep} where it nests deeper than code of a person or a bundler does.
 */
export const parseScript = (text: string, options: Options): Program => Guarded.parse(text, options);
