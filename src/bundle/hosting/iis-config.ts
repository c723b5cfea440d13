import {
  cacheControl,
  fingerprintedFolders,
  responseHeaders,
} from '../../server/response-headers.ts';
import { servedTypes, textTypes } from '../../server/served-types.ts';

/**
 * IIS 用的 `web.config`，放在网站的文件夹里。门户自己登过的类型、头，先去掉再登：登两遍 IIS 报 500。
 * 只写下面的文件夹也可以改的几节，门户锁着的一节也不碰。
 */
export function iisConfig(base: string): string {
  const types = Object.entries(servedTypes).flatMap(([type, endings]) =>
    endings.map((ending) =>
      mapped(ending, textTypes.includes(type) ? `${type}; charset=utf-8` : type),
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <staticContent>
${types.join('\n')}
    </staticContent>
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" subStatusCode="-1" />
      <error statusCode="404" path="${base.slice(1).replaceAll('/', '\\')}404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
${[...responseHeaders, ['Cache-Control', cacheControl.usual] as const].map(([name, value]) => header(name, value, '        ')).join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${fingerprintedFolders.map(keptFolder).join('\n')}
</configuration>
`;
}

function mapped(ending: string, type: string): string {
  return `      <remove fileExtension=".${ending}" />
      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`;
}

function header(name: string, value: string, indent: string): string {
  return `${indent}<remove name="${name}" />
${indent}<add name="${name}" value="${value}" />`;
}

function keptFolder(folder: string): string {
  return `  <location path="${folder.replace(/\/$/, '')}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${header('Cache-Control', cacheControl.fingerprinted, '          ')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
}
