import type { KnownWidget } from '@kommo-widget/host';
import { describe, expect, it } from 'vitest';
import { dpFields, stretches } from './dp-block.ts';

const widget = (dp: unknown) => ({ manifest: { dp } }) as KnownWidget;

describe('the dp block', () => {
  it('reads the switch from both places where authors put it', () => {
    expect(stretches(widget({ action_multiple: true }))).toBe(true);
    expect(stretches(widget({ settings: { action_multiple: true } }))).toBe(true);
    expect(stretches(widget({ action_multiple: false, settings: {} }))).toBe(false);
    expect(stretches(widget(undefined))).toBe(false);
  });

  it('does not take the switch for a field', () => {
    const message = { name: 'dp.message', type: 'text' };
    expect(dpFields(widget({ settings: { message, action_multiple: true } }))).toEqual({ message });
    expect(dpFields(widget({ settings: [] }))).toEqual({});
  });
});
