import type { RefObject } from 'preact';
import type { Status } from '../../../crm/types.ts';
import { OwnActionForm } from './OwnActionForm.tsx';
import type { TriggerAction } from './trigger.ts';
import { WidgetActionForm } from './WidgetActionForm.tsx';

/** Reads the form as it stands: the action, and the captions of required fields that are empty. */
export type ReadAction = () => { readonly action: TriggerAction; readonly missing: readonly string[] };

export interface ActionFormProps<A extends TriggerAction = TriggerAction> {
  readonly action: A;
  readonly stages: readonly Status[];
  /** The form leaves here how it is read: a widget's form holds its values in its inputs. */
  readonly reader: RefObject<ReadAction>;
}

/** The part of a trigger's form that belongs to its action. */
export function ActionForm({ action, ...rest }: ActionFormProps) {
  if (action.type === 'widget') return <WidgetActionForm action={action} {...rest} />;
  return <OwnActionForm action={action} {...rest} />;
}
