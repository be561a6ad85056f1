/** An exit that the widget's block has in the Salesbot designer. Source: Kommo `docs/salesbot-sdk`. */
export interface SalesbotExit {
  readonly code: string;
  readonly title: string;
}

/** One thing that the bot does. Source: Kommo `docs/salesbot-sdk`, `docs/salesbot-dp`. */
export type SalesbotHandler =
  /** Posts `data` to the widget's own server and waits until that one continues the bot. */
  | { handler: 'widget_request'; params: { url: string; data: Record<string, unknown> } }
  | { handler: 'goto'; params: { type: 'question' | 'answer' | 'finish'; step: number } }
  | {
      handler: 'conditions';
      params: { logic: 'and' | 'or'; conditions: SalesbotCondition[]; result: SalesbotHandler[] };
    }
  | { handler: 'condition'; params: SalesbotCondition & { result: SalesbotHandler[] } }
  /** Leaves the block by an exit that `salesbotDesignerSettings` named. */
  | { handler: 'exits'; params: { value: string } }
  | {
      handler: 'show';
      params: { type: 'text' | 'buttons' | 'buttons_url'; value: string; buttons?: string[] };
    }
  /** Handlers that have no shape in the documentation of the designer. */
  | { handler: string & {}; params?: unknown };

export interface SalesbotCondition {
  /** May hold marks such as `{{lead.price}}` and `{{json.status}}`. */
  term1: string;
  term2: string;
  operation: '=' | '!=' | '>' | '<' | '>=' | '<=';
}

/** `onSalesbotDesignerSave` returns `JSON.stringify(steps)` of these. */
export interface SalesbotStep {
  question: SalesbotHandler[];
  answer?: SalesbotHandler[];
  require: unknown[];
}
