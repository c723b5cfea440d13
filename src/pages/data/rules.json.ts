import { recordRoute } from '../../site/machine/record-routes.ts';

export const GET = recordRoute('rules');
