import {
  APP_MEMBERS,
  AREAS,
  type AreaInfo,
  CALLBACKS,
  type CallbackInfo,
  CONSTANTS,
  CONTROLS,
  CURRENT_CARD_MEMBERS,
  DOM_CONTRACT,
  type Documented,
  type DomPart,
  LOCATIONS,
  type LocationInfo,
  MODULES,
  type ModuleInfo,
  PAGE_EVENTS,
  type PageEventInfo,
  SOCKET_CHANNELS,
  SYSTEM_TEMPLATES,
  WIDGET_MEMBERS,
} from '@kommo-widget/manifest';
import type { Simulated } from './running-stage.ts';

const YES = 'yes';
const NO = 'no';
const OF_AMO = 'no: amoCRM only';

/** One section of the page: a row for each documented name, the last cell saying whether it is simulated. */
interface Section {
  readonly title: string;
  readonly intro?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;
const cell = (text: string): string => text.replaceAll('|', '\\|');
const state = (is: boolean): string => (is ? YES : NO);

const members = (
  title: string,
  table: Readonly<Record<string, Documented>>,
  there: ReadonlySet<string>,
  write: (name: string) => string,
): Section => ({
  title,
  head: ['name', 'type', 'source', 'simulated'],
  rows: Object.entries(table).map(([name, { type, source, platform }]) => [
    code(write(name)),
    type === 'any' ? 'depends on the page' : type,
    platform === 'amocrm' ? `${source} (amoCRM)` : source,
    state(there.has(name)),
  ]),
});

function sections(simulated: Simulated): readonly Section[] {
  return [
    members('The widget object', WIDGET_MEMBERS, simulated.widget, (name) => `self.${name}`),
    members('APP', APP_MEMBERS, simulated.app, (name) => `APP.${name}`),
    members(
      'The open card',
      CURRENT_CARD_MEMBERS,
      simulated.currentCard,
      (name) => `APP.data.current_card.${name}`,
    ),
    members('Constants', CONSTANTS, simulated.constants, (name) => `APP.constant('${name}')`),
    {
      title: 'AMD modules',
      head: ['id', 'other ids', 'version', 'simulated'],
      rows: Object.entries<ModuleInfo>(MODULES).map(([id, { aliases = [], version = '' }]) => [
        code(id),
        aliases.map(code).join(' '),
        version,
        state(simulated.modules.has(id)),
      ]),
    },
    {
      title: 'Twig controls',
      intro:
        'Parameters in brackets are taken and change nothing, as on the live page. A parameter that is not listed is told, without failing the widget.',
      head: ['template', 'parameters', 'simulated'],
      rows: Object.entries(CONTROLS).map(([name, parameters]) => [
        code(`/tmpl/controls/${name}.twig`),
        parameters
          .map((one) => (simulated.parameters.has(`${name}.${one}`) ? code(one) : `(${code(one)})`))
          .join(' '),
        state(simulated.controls.has(`/tmpl/controls/${name}.twig`)),
      ]),
    },
    {
      title: 'Other templates',
      head: ['template', 'simulated'],
      rows: SYSTEM_TEMPLATES.map((path) => [code(path), state(simulated.controls.has(path))]),
    },
    {
      title: 'Locations',
      head: ['location', 'what', 'page', 'simulated'],
      rows: Object.entries<LocationInfo>(LOCATIONS).map(([name, { title, page, platform }]) => [
        code(name),
        title,
        page === '' ? '' : code(page),
        page !== '' ? YES : platform === 'amocrm' ? OF_AMO : NO,
      ]),
    },
    {
      title: 'Areas',
      head: ['`APP.getWidgetsArea()`', '`system().area`', 'page', 'simulated'],
      rows: Object.entries<AreaInfo>(AREAS).map(([name, { systemArea, page }]) => [
        code(name),
        code(systemArea),
        page === '' ? '' : code(page),
        page === '' ? OF_AMO : YES,
      ]),
    },
    {
      title: 'Callbacks',
      head: ['callback', 'when', 'simulated'],
      rows: Object.entries<CallbackInfo>(CALLBACKS).map(([name, { args, when, absent }]) => [
        code(`${name}${args}`),
        cell(when),
        absent ? OF_AMO : YES,
      ]),
    },
    {
      title: 'Events',
      head: ['event', 'on', 'fired by', 'means', 'simulated'],
      rows: Object.entries<PageEventInfo>(PAGE_EVENTS).map(([name, { on, by, means }]) => [
        code(name),
        on,
        by === 'page' ? 'the page' : 'widgets',
        means,
        YES,
      ]),
    },
    {
      title: 'Socket channels',
      head: ['channel', 'tells', 'simulated'],
      rows: Object.entries(SOCKET_CHANNELS).map(([name, tells]) => [code(name), tells, YES]),
    },
    {
      title: 'Markup that widgets rely on',
      head: ['where', 'selectors', 'simulated'],
      rows: Object.values<DomPart>(DOM_CONTRACT).map(({ title, selectors }) => [
        title,
        selectors.map(code).join(' '),
        YES,
      ]),
    },
  ];
}

const INTRO = `# What the stage simulates

<!-- Made by docs/scripts/stage-page.mjs from the tables of the manifest room and a running host. -->

Every name that the documentation of Kommo or amoCRM gives to widgets, or that public widgets rely on. What a widget asks
for beyond it is told as a host gap, with the widget's line. That each of them is there, and does what it should, is
tried in a browser by \`tests/e2e/stage-coverage.spec.ts\`, which reads the same tables.`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = ({ title, intro, head, rows }: Section): string =>
  [
    `## ${title}`,
    '',
    ...(intro === undefined ? [] : [intro, '']),
    row(head),
    `|${'---|'.repeat(head.length)}`,
    ...rows.map(row),
  ].join('\n');

function summary(all: readonly Section[]): string {
  const rows = all.map(({ title, rows }) => {
    const states = rows.map((cells) => cells.at(-1));
    const there = states.filter((one) => one === YES).length;
    const amo = states.filter((one) => one === OF_AMO).length;
    return row([title, String(rows.length), String(there), amo === 0 ? '' : String(amo)]);
  });
  return [row(['', 'documented', 'simulated', 'amoCRM only']), '|---|---|---|---|', ...rows].join('\n');
}

/** docs/stage-coverage.md for what the running host gave. */
export function stagePage(simulated: Simulated): string {
  const all = sections(simulated);
  return `${[INTRO, summary(all), ...all.map(table)].join('\n\n')}\n`;
}
