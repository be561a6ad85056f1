import type { Widget } from '@kommo-widget/sdk';
import { type CustomerValue, formatMoney, type Lead } from './customer.ts';
import { text } from './texts.ts';

/** An element with a class and a text; what comes from the CRM never becomes HTML. */
function element(tag: string, name: string, content = ''): HTMLElement {
  const node = document.createElement(tag);
  node.className = `customer-value__${name}`;
  node.textContent = content;
  return node;
}

/** What the widget shows in the right panel. Each method replaces all of it. */
export class Panel {
  readonly #self: Widget;

  constructor(self: Widget) {
    this.#self = self;
  }

  /** The block itself, with a note that it is being filled. */
  open(): void {
    this.#self.render_template({
      caption: { class_name: 'customer-value__caption' },
      body: '<div class="customer-value" aria-live="polite"></div>',
      render: '',
    });
    this.note('panel.loading');
  }

  note(path: string): void {
    this.#show(element('p', 'note', text(this.#self, path)));
  }

  error(reason: string): void {
    this.#show(
      element('p', 'error', text(this.#self, 'panel.error', { reason })),
      this.#button('retry', 'panel.retry'),
    );
  }

  value({ open, won, others }: CustomerValue, isKey: boolean): void {
    const nodes = [
      element(
        'p',
        'open',
        text(this.#self, 'panel.open', { amount: this.#money(open.sum), count: open.count }),
      ),
      element('p', 'won', text(this.#self, 'panel.won', { amount: this.#money(won.sum) })),
      this.#list(others),
      this.#button('follow-up', 'panel.follow_up'),
    ];
    if (isKey) nodes.unshift(element('strong', 'badge', text(this.#self, 'panel.key_customer')));
    this.#show(...nodes);
  }

  #list(leads: readonly Lead[]): HTMLElement {
    const list = element('ul', 'leads');
    for (const lead of leads) {
      const link = element('a', 'lead', lead.name);
      link.setAttribute('href', `/leads/detail/${lead.id}`);
      const item = element('li', 'item', `${this.#money(lead.price ?? 0)} `);
      item.append(link);
      list.append(item);
    }
    return list;
  }

  #button(name: string, path: string): HTMLElement {
    const wrapper = element('div', 'action');
    wrapper.innerHTML = this.#self.render(
      { ref: '/tmpl/controls/button.twig' },
      { class_name: `customer-value__${name}`, text: text(this.#self, path) },
    );
    return wrapper;
  }

  #money(amount: number): string {
    return formatMoney(amount, APP.constant('account').currency, APP.lang_id);
  }

  #show(...nodes: HTMLElement[]): void {
    document.querySelector('.customer-value')?.replaceChildren(...nodes);
  }
}
