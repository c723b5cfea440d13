/** 搜索的数据从哪里来，找到的一页在哪个地址。 */
export interface DataSource {
  /** 一个搜索文件里的字；取不到的抛错。 */
  read(name: string): Promise<string>;
  /** 站里的一页（`1010/#who`）的地址。 */
  address(path: string): string;
}

const network: DataSource = {
  async read(name) {
    const response = await fetch(`${import.meta.env.BASE_URL}search/${name}`);
    if (!response.ok) throw new Error(`${response.status}：${name}`);
    return response.text();
  },
  address: (path) => import.meta.env.BASE_URL + path,
};

let source = network;

/** 不从网上取：明白册把数据装在自己里面。要在头一回查以前说。 */
export function takeDataFrom(own: DataSource): void {
  source = own;
}

/** 取一个搜索文件里的字。 */
export function readSearchFile(name: string): Promise<string> {
  return source.read(name);
}

/** 站里的一页（`1010/#who`）的地址。 */
export function pageAddress(path: string): string {
  return source.address(path);
}
