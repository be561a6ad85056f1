import { entityRoutes } from '../entity/routes.ts';
import { CONTACTS } from './definition.ts';

export const contactRoutes = entityRoutes(CONTACTS);
