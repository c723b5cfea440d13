/** 这一次有没有旧版可看：边改边看的没有，旧版是生成网页以后才写的。 */
export const hasVersions = process.env.MINGBAI_PREVIEW !== '1';
