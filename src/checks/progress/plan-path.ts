/** 进度的计划。说不到哪一期的，记在它名下。 */
export const planPath = 'content/progress-plan.json';
