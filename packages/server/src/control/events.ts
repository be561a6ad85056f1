import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Kit } from '../kit.ts';

const HEARTBEAT_MS = 15_000;

/** `GET /__kit/api/events`: every push to the pages, one JSON each. */
export function events(kit: Kit): Hono {
  const app = new Hono();
  app.get('/events', (c) => {
    c.header('cache-control', 'no-store');
    return streamSSE(c, async (stream) => {
      const stop = kit.pushes.listen((push) => void stream.writeSSE({ data: JSON.stringify(push) }));
      const heartbeat = setInterval(() => void stream.write(': alive\n\n'), HEARTBEAT_MS);
      await stream.write(': open\n\n');
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      clearInterval(heartbeat);
      stop();
    });
  });
  return app;
}
