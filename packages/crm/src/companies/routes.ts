import { entityRoutes } from '../entity/routes.ts';
import { COMPANIES } from './definition.ts';

export const companyRoutes = entityRoutes(COMPANIES);
