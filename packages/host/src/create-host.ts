import type { WidgetSystem } from '@kommo-widget/manifest';
import { createAmd } from './amd/create-amd.ts';
import { pageModules } from './amd/modules.ts';
import { createApp, dateFormatOf } from './app/create-app.ts';
import { createData } from './app/data.ts';
import { createPhonePanel } from './app/phone-panel.ts';
import { createAppWidgets } from './app/widgets.ts';
import type { CreateHost, StagePage } from './contract.ts';
import { installControls } from './controls/index.ts';
import { createHostApi } from './host-api.ts';
import { wordsOf } from './i18n/words.ts';
import { installDocumentEvents } from './life-cycle/document-events.ts';
import { readWidgetList } from './life-cycle/hot-swap.ts';
import type { Life } from './life-cycle/life.ts';
import { loadWidgets } from './life-cycle/load-widgets.ts';
import { openPage } from './life-cycle/open-page.ts';
import { createRegistry } from './life-cycle/registry.ts';
import { stopWidget } from './life-cycle/stop-widget.ts';
import { areWidgetsOff } from './life-cycle/widgets-off.ts';
import { closeAll } from './modal/close-all.ts';
import { createConfirmClass } from './modal/create-confirm.ts';
import { createModalClass, type PageModal } from './modal/create-modal.ts';
import { createNotifications } from './notifications/create-notifications.ts';
import { keepError } from './notifications/keep-error.ts';
import { notify } from './notifications/notify.ts';
import { createSubscriptions } from './notifications/subscriptions.ts';
import { createToasts } from './notifications/toast.ts';
import { readGlobals } from './page/globals.ts';
import { createListeners } from './page/listeners.ts';
import { publishGlobals } from './page/publish-globals.ts';
import { installPanel } from './panel/behaviour.ts';
import { createPanel } from './panel/create-panel.ts';
import { receivePush } from './push/receive-push.ts';
import { createReporter } from './reports/reporter.ts';
import { watchErrors } from './reports/watch-errors.ts';
import { watchRequests } from './requests/watch-requests.ts';
import { watchSelectors } from './selectors/watch-selectors.ts';
import { createChannels } from './sockets/create-channels.ts';
import { createTwig } from './twig/create-twig.ts';
import { addFilters } from './twig/filters.ts';
import { addIncludeControl } from './twig/include-control.ts';
import { createCrmQueue } from './widget/crm-queue.ts';
import { createOffers } from './widget/offers.ts';
import type { WidgetServices } from './widget/services.ts';

/**
 * Starts the runtime in this window: from here on `APP`, the modules and the controls are there for widgets. The
 * loader's file (`/__kit/vendor/require.js`) must have run. The one place where the parts are put together.
 */
export const createHost: CreateHost = (boot) => {
  const { $, backbone, twig: library, requirejs } = readGlobals(window);
  const { lang } = boot;
  const words = wordsOf(lang);
  const reporter = createReporter();
  const changes = createListeners<[]>();
  const navigations = createListeners<[path: string, options: { readonly replace: boolean }]>();
  const registry = createRegistry(boot.list.widgets);
  const navigate = (path: string, replace = false): void => navigations.tell(path, { replace });

  let current: StagePage | undefined;
  let loading: Promise<void> = Promise.resolve();
  const page = (): StagePage | undefined => current;

  const selectors = watchSelectors($, reporter);
  const stops = [watchErrors(window, reporter), watchRequests(window, reporter), selectors.stop];
  addFilters(library, words, lang);
  const twig = createTwig(library, reporter, words);
  addIncludeControl(library, twig);
  const modals: PageModal[] = [];
  const Modal = createModalClass($, words, modals);
  const panel = createPanel($, words, () => [...registry.known.keys()]);
  const channels = createChannels(reporter);
  const subscriptions = createSubscriptions(reporter);
  const toasts = createToasts($, words, lang);
  const notifications = createNotifications($, toasts, words, navigate, keepError);
  const system: WidgetSystem = { ...boot.list.system };
  const version = (url: string): string => {
    const code = /\/upl\/([^/]+)\//.exec(url)?.[1];
    const widget = code === undefined ? undefined : registry.known.get(decodeURIComponent(code));
    return widget ? `v=${encodeURIComponent(widget.installed_version)}` : '';
  };
  const amd = createAmd(requirejs, reporter, version, lang);
  const offers = createOffers(changes.tell);
  const queue = createCrmQueue();
  const services: WidgetServices = {
    ...{ $, twig, reporter, panel, words, Modal, channels, queue, offers, page },
    system: () => system,
  };
  const list = {};
  const life: Life = {
    amd,
    texts: new Map(),
    registry,
    services,
    list,
    page,
    unsubscribe: subscriptions.remove,
    changed: changes.tell,
  };

  const data = createData(boot, backbone, $, reporter);
  const phone = createPhonePanel($, words, reporter);
  const clearCache = (): void => void readWidgetList(life);
  const areas = { ...(boot.constants.widgets_areas as object | undefined) };
  const widgets = createAppWidgets({ list, system, areas, phone, panel, clearCache }, reporter);
  const app = createApp({
    boot,
    data: data.data,
    widgets,
    notifications,
    subscriptions,
    reporter,
    page,
    navigate,
  });
  publishGlobals(window, app, twig.twig);
  const Confirm = createConfirmClass(Modal, $, words);
  const modules = pageModules({ Modal, Confirm, twig: twig.twig, backbone, reporter });
  for (const [id, value] of Object.entries(modules)) amd.provide(id, value);

  const dateFormat = dateFormatOf(boot).date;
  stops.push(
    installControls(twig, { $, document, words, lang, dateFormat }),
    installPanel($, document, panel),
  );
  stops.push(
    installDocumentEvents(life, () => {
      loading = loadWidgets(life, areWidgetsOff(boot));
    }),
  );
  const turn = {
    ...{ life, system, flags: widgets },
    setPage: (next: StagePage) => {
      current = next;
      data.show(next);
      selectors.pageDrawn(next.area);
    },
    closeModals: () => closeAll(modals),
    loading: () => loading,
  };
  const owner = { account: boot.constants.account.id, user: boot.constants.user.id };
  const push = { life, owner, subscriptions, notify: notify.bind(undefined, notifications) };

  return createHostApi({
    ...{ life, changes, navigations },
    openPage: (next) => openPage(turn, next),
    push: (message) => void receivePush(push, message),
    destroy() {
      for (const code of [...registry.running.keys()]) stopWidget(life, code);
      for (const stop of stops) stop();
      closeAll(modals);
      toasts.clear();
      changes.clear();
      navigations.clear();
    },
  });
};
