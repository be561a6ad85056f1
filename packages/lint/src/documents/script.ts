import type { Comment, Node, Options, Program } from 'acorn';
import type { Place } from '../model/report.ts';
import { parseScript, TooDeep } from './parse-script.ts';
import { looksBundled, looksMinified } from './script-shape.ts';
import { listNodes, type ScriptTree } from './script-tree.ts';
import type { TextDocument } from './text.ts';

export interface ScriptError {
  readonly message: string;
  readonly offset: number;
}

/** No code of a person or of a bundler nests so deep; what does would exhaust the stack of every rule. */
const TOO_DEEP: ScriptError = { message: 'nested too deeply to be read', offset: 0 };

type Goal = 'script' | 'module';

/** A JavaScript file, parsed once. The host loads it as a sloppy classic script. */
export class ScriptDocument {
  readonly path: string;
  readonly source: TextDocument;
  readonly ast: Program | undefined;
  /** Its nodes, for walks. */
  readonly tree: ScriptTree | undefined;
  /** `module` where only module syntax (import, export) makes it parse. */
  readonly goal: Goal;
  readonly error: ScriptError | undefined;
  readonly comments: readonly Comment[];
  /** Output of a bundler, or minified: nobody reads it, so rules of style say less. */
  readonly bundled: boolean;

  constructor(source: TextDocument) {
    this.path = source.path;
    this.source = source;
    this.bundled = looksMinified(source) || looksBundled(source.text);
    const script = tryParse(source.parsable, 'script');
    const module = script.ast ? undefined : tryParse(source.parsable, 'module');
    const best = module?.ast ? module : script;
    this.goal = module?.ast ? 'module' : 'script';
    this.tree = best.ast && listNodes(best.ast);
    this.ast = this.tree && best.ast;
    this.comments = best.comments;
    this.error = best.ast && !this.tree ? TOO_DEEP : best.error;
  }

  get text(): string {
    return this.source.text;
  }

  /** The source of a node. */
  textOf(node: Node): string {
    return this.text.slice(node.start, node.end);
  }

  place(node: { readonly start: number; readonly end: number }): Place {
    return this.source.place(node);
  }
}

interface Attempt {
  readonly ast?: Program;
  readonly comments: Comment[];
  readonly error?: ScriptError;
}

function tryParse(text: string, goal: Goal): Attempt {
  const comments: Comment[] = [];
  const options: Options = {
    ecmaVersion: 'latest',
    sourceType: goal,
    allowHashBang: true,
    onComment: comments,
  };
  try {
    return { ast: parseScript(text, options), comments };
  } catch (error) {
    return { comments, error: describe(error) };
  }
}

function describe(error: unknown): ScriptError {
  if (error instanceof RangeError || error instanceof TooDeep) return TOO_DEEP;
  const { message = '', pos = 0 } = error as { message?: string; pos?: number };
  return { message: message.replace(/ \(\d+:\d+\)$/, ''), offset: pos };
}
