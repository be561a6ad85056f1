import { forbidden } from '../http/problem.ts';
import { route } from '../http/route.ts';

/** A route for users who may use files at all. */
export const fileRoute: typeof route = (spec) =>
  route({
    ...spec,
    handle: (ctx, input) => {
      if (!ctx.user.isAdmin && !ctx.user.effective.files_access) throw forbidden();
      return spec.handle(ctx, input);
    },
  });
