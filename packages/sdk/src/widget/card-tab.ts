/** An element in the widget's own tab of a card. Source: Kommo `docs/card-sdk`. */
export interface CardItem {
  readonly id: number;
  readonly sku: string;
  readonly name: string;
  /** A text, also where it is a number. */
  readonly price: string;
}

export interface LinkedCardItem extends CardItem {
  readonly quantity: number;
}

/** The entity whose card is open: 1 contact, 2 lead, 3 company, 12 customer. */
export interface CardEntityType {
  readonly id: 1 | 2 | 3 | 12;
  readonly type: 'contacts' | 'leads' | 'companies' | 'customers';
}

export interface CardLink {
  readonly from: CardEntityType['type'];
  readonly from_id: number;
  readonly quantity: number;
  readonly to_id: number;
  readonly to_widget_id: string;
}

/** What `linkCard` is told: what was linked or changed, and what was unlinked. */
export interface CardLinks {
  readonly link: readonly CardLink[];
  readonly unlink: readonly CardLink[];
}
