import { readServerSettings, type ServerSettings } from '../../../src/server/server-settings.ts';
import { CommandError } from '../command/command-error.ts';

/** 命令行写的合成的设置；哪一样不对，抛 `CommandError`，退出码 2。 */
export function mustBeSettings(written: object): ServerSettings {
  const read = readServerSettings(JSON.stringify(written));
  if ('settings' in read) return read.settings;
  throw new CommandError(read.faults.join('\n'), 2);
}
