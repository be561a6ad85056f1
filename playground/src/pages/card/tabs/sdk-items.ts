import { asList, asRecord, asText } from '../../../stage/unknown.ts';

/** An element as the callbacks of a card tab give it. The price is a text, as documented. */
export interface SdkItem {
  readonly id: number;
  readonly sku: string;
  readonly name: string;
  readonly price: string;
  readonly quantity: number;
}

/** Reads what a widget answered; anything that is no list of elements is none. */
export function sdkItems(value: unknown): readonly SdkItem[] {
  return asList(value)
    .map(asRecord)
    .filter((item) => Number(item.id))
    .map((item) => ({
      id: Number(item.id),
      sku: asText(item.sku),
      name: asText(item.name),
      price: asText(item.price),
      quantity: Number(item.quantity) || 1,
    }));
}
