/** `npm run bundle`：打成交给门户的一包：网站、校验和、服务器的设置、给技术员的一页；写了上一包的，另打一包只装改动的。 */
import { bundleSite } from './lib/bundle/bundle-site.ts';
import { sayBundle } from './lib/bundle/say-bundle.ts';
import { readArguments } from './lib/command/arguments.ts';
import { runCommand } from './lib/command/run-command.ts';
import { readSettings } from './lib/command/settings.ts';

const usage =
  '写法：npm run bundle -- --base /zt/mbl/  [--site https://网址/] [--content content] [--as-of 2026-04-15] [--to bundles] [--built dist]（已经生成好的，不再生成） [--since bundles/上一包.json]（另打一包只装改动的）';

await runCommand(async (argv) => {
  const { values } = readArguments(argv, {
    usage,
    options: {
      base: { type: 'string', default: '/' },
      site: { type: 'string' },
      content: { type: 'string' },
      'as-of': { type: 'string' },
      to: { type: 'string', default: 'bundles' },
      built: { type: 'string' },
      since: { type: 'string' },
    },
  });
  const given = (['base', 'site', 'content', 'as-of'] as const).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [`--${name}`, value];
  });
  const { to, built, since } = values;
  const written = await bundleSite(readSettings(given), { to, built, since, usage });
  for (const line of sayBundle(written)) console.log(line);
  return 0;
});
