import { options } from 'preact';

/**
 * Runs effects in a task of their own right after the page was drawn, where Preact would wait for the next frame.
 * Pages ask for their data and hand themselves to the widgets in effects, so each of these steps would cost a frame;
 * in a window that is not in sight, where no frames come, a tenth of a second.
 */
export function runEffectsPromptly(): void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => {
    for (const run of waiting.splice(0)) run();
  };
  options.requestAnimationFrame = (run) => {
    waiting.push(run);
    port2.postMessage(undefined);
  };
}
