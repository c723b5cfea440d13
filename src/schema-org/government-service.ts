import type { Contact, Policy } from '../kinds/policy.ts';
import { plainText } from '../markdown/plain-text.ts';

/** 一页在哪里、谁办的：来自全站设置，不在政策里。 */
export interface ServiceSetting {
  /** 主办单位，如「某镇人民政府」。 */
  readonly sponsor: string;
  /** 镇名的全称。 */
  readonly town: string;
  /** 这一页的网址；网站还没定网址的没有。 */
  readonly url: string | undefined;
}

/** 一项政策写成 schema.org 的 GovernmentService，给搜索引擎和政务平台读。没有的就不写，不留空。 */
export function governmentService(policy: Policy, { sponsor, town, url }: ServiceSetting) {
  return {
    '@type': 'GovernmentService',
    identifier: String(policy.code),
    name: policy.title,
    description: policy.summary,
    ...(url === undefined ? {} : { url }),
    provider: { '@type': 'GovernmentOrganization', name: sponsor },
    areaServed: { '@type': 'AdministrativeArea', name: town },
    audience: {
      '@type': 'Audience',
      audienceType: plainText(policy.who[0] ?? policy.title, policy.basis),
    },
    availableChannel: policy.ask.map((contact) => channelOf(contact, policy.basis)),
  } as const;
}

function channelOf({ name, phone }: Contact, basis: Policy['basis']) {
  return {
    '@type': 'ServiceChannel',
    name: plainText(name, basis),
    ...(phone === undefined
      ? {}
      : { servicePhone: { '@type': 'ContactPoint', telephone: phone } as const }),
  } as const;
}
