/// <reference types="jquery" preserve="true" />
/// <reference path="../types/modules.d.ts" preserve="true" />

export type * from './app/app.ts';
export type * from './app/constants.ts';
export type * from './app/data.ts';
export type * from './app/globals.ts';
export type * from './app/notifications.ts';
export type * from './app/page-widgets.ts';
export type * from './controls/controls.ts';
export { defineWidget, type WidgetConstructor } from './define-widget.ts';
export type * from './modules/index.ts';
export type * from './widget/callbacks.ts';
export type * from './widget/card-tab.ts';
export type * from './widget/lists.ts';
export type * from './widget/render.ts';
export type * from './widget/salesbot.ts';
export type * from './widget/settings.ts';
export type * from './widget/sources.ts';
export type * from './widget/system.ts';
export type * from './widget/widget.ts';
