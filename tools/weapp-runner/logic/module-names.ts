/** The names under which the server's files hand themselves over to the logic layer. */
export const defineName = '__defineModule';
export const factsName = '__logicFacts';
export const templatesName = '__templates';
