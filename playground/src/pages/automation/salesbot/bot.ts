/** Where a block goes on: to the block behind it, to the end, or to the block with that id. */
export type Target = 'next' | 'end' | (string & {});

export interface Exit {
  readonly code: string;
  readonly title: string;
}

interface BlockBase {
  /** Unique in the bot; links name it. */
  readonly id: string;
  /** Where each exit leads, by its code; `next` where nothing is said. */
  readonly links: Readonly<Record<string, Target>>;
}

export interface MessageBlock extends BlockBase {
  readonly type: 'message';
  readonly text: string;
}

export interface ButtonsBlock extends BlockBase {
  readonly type: 'buttons';
  readonly text: string;
  readonly buttons: readonly string[];
}

export interface ConditionBlock extends BlockBase {
  readonly type: 'condition';
  readonly term1: string;
  readonly operation: '=' | '!=';
  readonly term2: string;
}

export interface StatusBlock extends BlockBase {
  readonly type: 'change_status';
  readonly status_id: number;
}

export interface TagBlock extends BlockBase {
  readonly type: 'tag';
  readonly tag: string;
}

export interface StopBlock extends BlockBase {
  readonly type: 'stop';
}

export interface WidgetBlock extends BlockBase {
  readonly type: 'widget';
  /** Code of the widget and of one of its handlers in `salesbot_designer`. */
  readonly code: string;
  readonly handler: string;
  /** What the block's form held when the bot was saved. */
  readonly params: Readonly<Record<string, string>>;
  /** What `salesbotDesignerSettings` named; kept so that links stay known without the widget. */
  readonly exits: readonly Exit[];
}

export type Block =
  | MessageBlock
  | ButtonsBlock
  | ConditionBlock
  | StatusBlock
  | TagBlock
  | StopBlock
  | WidgetBlock;

/** A bot as the designer keeps it. */
export interface Bot {
  readonly id?: number;
  readonly name: string;
  readonly active: boolean;
  readonly blocks: readonly Block[];
}
