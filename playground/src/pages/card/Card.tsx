import { useRef, useState } from 'preact/hooks';
import { deleteEntities } from '../../crm/delete.ts';
import { navigate, rewriteAddress } from '../../router/location.ts';
import { WidgetsPanel } from '../../shell/WidgetsPanel.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import type { CardData } from './card-data.ts';
import { groupTabs, MAIN_GROUP } from './card-groups.ts';
import type { CardKind } from './card-kind.ts';
import { Feed } from './feed/Feed.tsx';
import { CardForm } from './form/CardForm.tsx';
import { ContactMenu } from './form/ContactMenu.tsx';
import { SaveBar } from './form/SaveBar.tsx';
import { useCardForm } from './form/use-card-form.ts';
import { SdkTab } from './tabs/SdkTab.tsx';
import { useSdkTabs } from './tabs/use-sdk-tabs.ts';
import { t } from './texts.ts';
import { useCardPage } from './use-card-page.ts';

interface Props {
  readonly card: CardKind;
  readonly data: CardData;
  /** Key of the tab that the address asks for; empty: the fields. */
  readonly tab: string;
  readonly reload: () => void;
}

/** A card that has its data: fields at the left, feed in the middle, widgets at the right. */
export function Card({ card, data, tab: asked, reload }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const form = useCardForm(holder, card, data, reload);
  const ready = useCardPage(card, data, form.save);
  const [tab, setTab] = useState(asked);
  const tabs = useSdkTabs();
  const groups = groupTabs(data.groups, data.fields);
  const open = tabs.find((one) => one.key === tab);
  const group = open ? undefined : (groups.find((one) => one.key === tab)?.key ?? MAIN_GROUP);
  const { id } = data.entity;
  const openTab = (key: string) => {
    setTab(key);
    rewriteAddress(key === MAIN_GROUP ? window.location.pathname : `${window.location.pathname}?tab=${key}`);
  };
  const drop = async () => {
    await deleteEntities(card.kind, [id]);
    navigate(card.list);
  };
  return (
    <div id="card_holder" class="card-holder" data-id={id} ref={holder}>
      <div class="card-entity-form js-card">
        <div
          class="card-entity-form__scroll card-holder__container kit-fields custom-scroll"
          ref={column}
          tabIndex={-1}
        >
          {data.failed ? <Notice text={t('partly_failed', { reason: data.failed.message })} /> : null}
          <CardForm
            card={card}
            data={data}
            turn={form.turn}
            group={group}
            onDelete={() => void drop()}
            tabs={
              id && groups.length + tabs.length > 1 ? (
                <Tabs
                  label={t('tabs')}
                  tabClass="card-tabs__item js-card-tab"
                  tabs={[...groups, ...tabs]}
                  open={open?.key ?? group ?? MAIN_GROUP}
                  onOpen={openTab}
                />
              ) : null
            }
          />
          {open && ready && id ? <SdkTab key={open.key} card={card} id={id} tab={open} /> : null}
        </div>
        <SaveBar
          shown={form.dirty || id === 0}
          saving={form.saving}
          error={form.error}
          // The bar says what went wrong.
          onSave={() => void form.save().catch(() => undefined)}
          onCancel={id === 0 ? () => navigate(card.list) : form.reset}
          onGone={() => column.current?.focus({ preventScroll: true })}
        />
      </div>
      <Feed card={card} data={data} />
      <WidgetsPanel class="card-right-column card-entity-form__right-column" starting={!ready} />
      <ContactMenu card={holder} />
    </div>
  );
}
