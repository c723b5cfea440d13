/** git 的一次推送、取回没有办成：为什么，怎么办。 */
export interface GitTrouble {
  readonly message: string;
  readonly hint: string;
}

/** 推送没有办成，照 git 的话（英文）说成中文。提交已经在这台电脑上了，丢不了。 */
export function sayPushTrouble(said: string): GitTrouble {
  const refused = remoteWords(said);
  if (/pre-receive hook declined|hook declined|remote rejected/.test(said)) {
    return {
      message: `服务器不收这一次的提交。${refused === '' ? '' : `它说：${refused}`}`,
      hint: '照它说的改好，再发布一次。里面有不该公开的号码、姓名的，先找管服务器的人，不要再推。',
    };
  }
  if (/fetch first|non-fast-forward|\[rejected\]/.test(said)) {
    return {
      message: '服务器上有别人新提交的，你这里还没有。',
      hint: '先按“取回”，再按“推送”。',
    };
  }
  return (
    connectionTrouble(said) ?? { message: `没有推上去。git 说：${firstLine(said)}`, hint: LATER }
  );
}

/** 取回没有办成。 */
export function sayPullTrouble(said: string): GitTrouble {
  if (/CONFLICT|could not apply|Merge conflict/i.test(said)) {
    return {
      message:
        '你提交的和别人提交的，改了同一个地方，合不到一起；什么也没有动，还是取回以前的样子。',
      hint: '请会用 git 的人来合；先不要改这几页。',
    };
  }
  return (
    connectionTrouble(said) ?? { message: `没有取回来。git 说：${firstLine(said)}`, hint: LATER }
  );
}

const LATER = '提交已经存在这台电脑上，丢不了。过一会儿再按；还不行，把这句话给管电脑的人看。';

function connectionTrouble(said: string): GitTrouble | undefined {
  if (
    /resolve host|connect to|timed out|unreachable|unable to access|Connection (?:refused|reset)/i.test(
      said,
    )
  ) {
    return {
      message: '连不上服务器：这台电脑没有网，或者服务器没有开。',
      hint: '提交已经存在这台电脑上，丢不了。有网了，回到这一页按“推送”。',
    };
  }
  if (
    /Permission denied|Authentication failed|could not read (?:Username|Password)|403|publickey/i.test(
      said,
    )
  ) {
    return {
      message: '服务器不认得这台电脑，不让推。',
      hint: '请管服务器的人开权限，或者把这台电脑的钥匙登上去；提交已经存在这台电脑上，丢不了。',
    };
  }
  if (/does not appear to be a git repository|not found|No such file/i.test(said)) {
    return {
      message: '写着的服务器地址找不到仓库。',
      hint: '请管电脑的人看看 git remote -v 写得对不对；提交已经存在这台电脑上，丢不了。',
    };
  }
  return undefined;
}

/** 服务器自己说的几句，它用 `remote:` 开头。 */
function remoteWords(said: string): string {
  return [...said.matchAll(/^remote:\s?(.*)$/gm)]
    .map(([, words = '']) => words.trim())
    .filter((words) => words !== '' && !/^error: hook declined/i.test(words))
    .join('\n');
}

function firstLine(said: string): string {
  return (
    said.split('\n').find((line) => line.trim() !== '' && !line.startsWith('hint:')) ?? '什么也没说'
  );
}
