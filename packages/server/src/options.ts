import type { WidgetFiles } from '@kommo-widget/archive';
import type { Crm, CrmOptions } from '@kommo-widget/crm';
import type { StagePush } from '@kommo-widget/manifest';
import type { OutsideCall } from './http/records.ts';

/** A widget to serve. */
export interface WidgetSource {
  /** Folder or zip on disk; watched for changes. */
  readonly path?: string;
  /** Files that are open already; nothing is watched then. */
  readonly files?: WidgetFiles;
  /** What its code is made from when the manifest has none; by default the name of the folder or zip. */
  readonly name?: string;
  /** Code to serve it under, in place of the one of its manifest. */
  readonly code?: string;
  /** `false`: it waits in the gallery of integrations. */
  readonly installed?: boolean;
}

export interface ServerOptions {
  readonly widgets?: readonly WidgetSource[];
  /** 0 takes a free port; without it the first free one from {@link DEFAULT_PORT} on. */
  readonly port?: number;
  /** Address to listen on; loopback by default. Anything else opens the kit to the network. */
  readonly host?: string;
  /** A running CRM (the caller closes it), or how to make one (the server closes it). */
  readonly crm?: Crm | CrmOptions;
  /** Hosts outside of this machine that the proxy, webhooks and bots may call: `api.example.com`, `*.example.com`, or `*`. */
  readonly allowHosts?: readonly string[];
  /** Whether changes on disk are followed; `true` by default. */
  readonly watch?: boolean;
  /** Whether widgets are checked in the background, for the inspector; `true` by default. */
  readonly lint?: boolean;
  /** Folder of the built pages; that of the playground by default. */
  readonly pages?: string;
  /** Nothing else runs in this process: the global `Request` and `Response` may be replaced by quicker ones. */
  readonly ownProcess?: boolean;
}

export interface RunningServer {
  /** Base address, without a slash at the end: `http://demo.kommo.localhost:4100`. */
  readonly url: string;
  /** A lead card whose lead has a contact and a company. */
  readonly card: string;
  /** The inspector, with that card in its frame. */
  readonly inspector: string;
  /** A long-lived token for the API. */
  readonly token: string;
  readonly port: number;
  readonly crm: Crm;
  readonly widgets: readonly { readonly code: string }[];
  /** Hears everything that open pages are told. Returns the function that ends it. */
  onPush(listener: (push: StagePush) => void): () => void;
  /** Calls through the proxy that left the machine or wanted to. */
  outside(): readonly OutsideCall[];
  close(): Promise<void>;
}

/** Where the search for a free port starts. */
export const DEFAULT_PORT = 4100;
