import { entityRoutes } from '../entity/routes.ts';
import { CUSTOMERS } from './definition.ts';

export const customerRoutes = entityRoutes(CUSTOMERS);
