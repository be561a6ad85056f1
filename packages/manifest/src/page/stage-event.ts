/** A push from the server to every open page, over `GET /__kit/api/events` (server-sent events, one JSON each). */
export type StagePush =
  /** Files of a widget changed on disk and are served under a new version: mount it again. */
  | {
      readonly type: 'widget-changed';
      readonly code: string;
      readonly version: string;
      readonly files: readonly string[];
    }
  /** A widget was installed, saved, disabled or removed through the API or another page. */
  | { readonly type: 'widget-state'; readonly code: string }
  /** Something was written in the CRM. `entity` is the API's plural name; `action` as in the webhook codes. */
  | {
      readonly type: 'crm';
      readonly entity: string;
      readonly id: number | string;
      readonly action: 'add' | 'update' | 'delete' | 'restore' | 'status' | 'responsible' | 'note';
    }
  /** A notification, for `APP.notifications` and `addNotificationCallback`. */
  | { readonly type: 'notification'; readonly notification: Readonly<Record<string, unknown>> }
  /** Data were replaced (reset, scenario, restore): pages read everything anew. */
  | { readonly type: 'reset' }
  /** What the linter says of a widget after a change. */
  | { readonly type: 'lint'; readonly code: string; readonly findings: readonly unknown[] };

/** What a page of the stage tells the inspector around it, by `parent.postMessage({kit: …})` on the same origin. */
export type StageReport =
  /** A callback of a widget ran. `ms` is wall time, to settlement for a promise. */
  | {
      readonly type: 'callback';
      readonly at: number;
      readonly code: string;
      readonly name: string;
      readonly location: string;
      readonly outcome: 'returned' | 'threw' | 'rejected' | 'timeout';
      readonly ms: number;
      readonly args?: string;
      readonly result?: string;
      readonly error?: string;
      readonly source?: string;
    }
  /** Something that the host does not simulate was asked for. */
  | {
      readonly type: 'host-gap';
      readonly at: number;
      /**
       * `control`: a parameter that a twig control does not read, as `button.colour`. Widgets also hand over data of
       * their own, so this alone is no failure.
       */
      readonly kind: 'module' | 'template' | 'member' | 'control' | 'route' | 'selector';
      readonly name: string;
      readonly code: string | undefined;
      /** Where in the widget's files it was asked for: `script.js:12:5`. */
      readonly source?: string;
    }
  /** A widget's file could not be loaded, or its code threw outside of a callback. */
  | {
      readonly type: 'problem';
      readonly at: number;
      readonly kind: 'widget-error' | 'load-error' | 'network';
      readonly code: string | undefined;
      readonly message: string;
      readonly source?: string;
    }
  | {
      readonly type: 'request';
      readonly at: number;
      readonly method: string;
      readonly url: string;
      readonly status: number;
      readonly ms: number;
      readonly code: string | undefined;
    }
  /** The page that the stage shows now. */
  | {
      readonly type: 'page';
      readonly at: number;
      readonly area: string;
      readonly path: string;
      readonly widgets: readonly string[];
    };
