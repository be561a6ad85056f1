import { entityRoutes } from '../entity/routes.ts';
import { LEADS } from './definition.ts';

export const leadRoutes = entityRoutes(LEADS);
