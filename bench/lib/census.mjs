/** Wraps the timers of every document of the page, so that those that still run can be counted. */
export const countTimers = (page) =>
  page.addInitScript(() => {
    const running = new Set();
    window.__timers = running;
    for (const [set, clear, once] of [
      ['setTimeout', 'clearTimeout', true],
      ['setInterval', 'clearInterval', false],
    ]) {
      const [start, stop] = [window[set], window[clear]];
      window[set] = (work, ...rest) => {
        const id = start(
          (...args) => {
            if (once) running.delete(id);
            if (typeof work === 'function') work(...args);
          },
          ...rest,
        );
        running.add(id);
        return id;
      };
      window[clear] = (id) => {
        running.delete(id);
        stop(id);
      };
    }
  });

/** Counts what the page holds once everything that can go has gone. Heap in KB. */
export async function census(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // The second finds what only the finalizers of the first let go.
  for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const timers = await page.evaluate(() => window.__timers.size);
  await session.detach();
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    heap: Math.round(of('JSHeapUsedSize') / 1024),
    timers,
  };
}
