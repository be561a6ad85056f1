import type { Crm } from '@kommo-widget/crm';
import type { Names } from './guard/names.ts';
import type { OutsideCall, RequestRecord } from './http/records.ts';
import type { RingLog } from './http/ring-log.ts';
import type { Pushes } from './pushes.ts';
import type { Shelf } from './widgets/shelf.ts';

/** What the routes share: the parts of one running server. */
export interface Kit {
  readonly crm: Crm;
  readonly shelf: Shelf;
  readonly pushes: Pushes;
  readonly names: Names;
  /** Folder of the built pages. */
  readonly pages: string;
  readonly requests: RingLog<RequestRecord>;
  readonly outside: RingLog<OutsideCall>;
  /** Whether the proxy may call that host name. */
  readonly mayCall: (hostname: string) => boolean;
}
