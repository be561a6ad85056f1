import type { Kit } from '@kommo-widget/testing/playwright';
import type { Page } from '@playwright/test';

interface Lead {
  readonly id: number;
  readonly name: string;
  readonly status_id: number;
  readonly pipeline_id: number;
}

/** A lead that stands in a stage and has a contact. */
export async function firstLead(kit: Kit): Promise<Lead> {
  const { pathname } = new URL(kit.server.card);
  return kit.api<Lead>('GET', `/api/v4${pathname.replace('/detail', '')}`);
}

export async function contactPhone(kit: Kit, id: number): Promise<unknown> {
  const contact = await kit.api<{
    custom_fields_values: readonly { field_code: string; values: readonly { value: unknown }[] }[] | null;
  }>('GET', `/api/v4/contacts/${id}`);
  return contact.custom_fields_values?.find((field) => field.field_code === 'PHONE')?.values[0]?.value;
}

export interface TraceCall {
  readonly widget: string;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** What the widget `tests/widgets/trace` was called with on the page that is open. */
export const trace = (page: Page): Promise<readonly TraceCall[]> =>
  page.evaluate(() => (globalThis as { __trace?: readonly TraceCall[] }).__trace ?? []);
