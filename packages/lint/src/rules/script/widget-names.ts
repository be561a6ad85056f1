import { WIDGET_MEMBERS as MEMBERS } from '@kommo-widget/manifest';
import type { AnyNode } from 'acorn';

const NAMES = new Set(['self', '_this', 'that', '_self', 'widget', 'w']);

/** Whether an expression is what widgets call themselves by: `self`, `_this`, `widget`. */
export const isWidget = (node: AnyNode | null | undefined): boolean =>
  node?.type === 'Identifier' && NAMES.has(node.name);

/** The members that the page gives every widget. */
export const WIDGET_MEMBERS: readonly string[] = Object.keys(MEMBERS);

/** Whether a call of that name sends a request. */
export const isRequest = (name: string): boolean =>
  /^(\$|jQuery)\.(ajax|get|post|getJSON)$/.test(name) ||
  /^(fetch|axios(\.\w+)?)$/.test(name) ||
  /\.(crm_post|\$authorizedAjax)$/.test(name);
