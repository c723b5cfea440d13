import { type ReviewReason, reviewReasons } from '../../freshness/freshness.ts';
import { policySchema } from '../../kinds/policy.ts';
import type { Content } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';

const dated = policySchema.pick({ checked: true, valid: true, withdrawn: true }).loose();

/** 一个政策文件要复核的原因；不是政策、日子写错了的（另有规则查）是空的。 */
export function reviewReasonsOf(
  { place, data }: ContentFile,
  { asOf }: Content,
): readonly ReviewReason[] {
  if (place.shape !== 'policies') return [];
  const policy = dated.safeParse(data?.value);
  return policy.success ? reviewReasons(policy.data, asOf.real) : [];
}
