import type { Faq } from '../markdown/faqs.ts';

/** 一页的问答写成 schema.org 的 FAQPage；没有问答的是 `undefined`。 */
export function faqPage(questions: readonly Faq[]) {
  if (questions.length === 0) return undefined;
  return {
    '@type': 'FAQPage',
    mainEntity: questions.map(({ name, answer }) => ({
      '@type': 'Question',
      name,
      acceptedAnswer: { '@type': 'Answer', text: answer.join('\n') },
    })),
  } as const;
}
