import { expect, test } from 'vitest';
import { readWorkbookPart } from './workbook-part.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const STRICT = 'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const EXTENSION =
  '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" chartTrackingRefBase="1"/></ext></extLst>';
const X14 =
  '<extLst><ext><x14:workbookPr xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" defaultImageDpi="32767"/></ext></extLst>';

const read = (xml: string) => readWorkbookPart(new TextEncoder().encode(xml));

test.each<[string, string]>([
  ['只写了一个', `<workbook ${MAIN}><workbookPr date1904="1"/></workbook>`],
  ['写成 true', `<workbook ${MAIN}><workbookPr date1904="true"/></workbook>`],
  ['后面有 x15 的扩展', `<workbook ${MAIN}><workbookPr date1904="1"/>${EXTENSION}</workbook>`],
  ['后面有 x14 的扩展', `<workbook ${MAIN}><workbookPr date1904="1"/>${X14}</workbook>`],
  [
    '写了两个，后一个没有说',
    `<workbook ${MAIN}><workbookPr date1904="1"/><workbookPr/></workbook>`,
  ],
  ['扩展排在前面', `<workbook ${MAIN}>${EXTENSION}<workbookPr date1904="1"/></workbook>`],
  [
    '排在别的后面，还有别的属性',
    `<workbook ${MAIN}><fileVersion/><sheets/><calcPr/><workbookPr codeName="a" date1904="true"/></workbook>`,
  ],
  [
    '元素带前缀',
    `<x:workbook xmlns:x="http://a"><x:workbookPr date1904="1"/><x:extLst><x:ext><x15:workbookPr xmlns:x15="http://b"/></x:ext></x:extLst></x:workbook>`,
  ],
  ['严格的 OOXML', `<workbook ${STRICT}><workbookPr date1904="true"/></workbook>`],
  [
    '前面有兼容性的一段',
    `<workbook ${MAIN}><mc:AlternateContent ${MC}><mc:Choice Requires="x15"><absPath/></mc:Choice></mc:AlternateContent><workbookPr date1904="1"/></workbook>`,
  ],
  [
    '写在看不懂才用的那一段里',
    `<workbook ${MAIN}><mc:AlternateContent ${MC}><mc:Choice Requires="zz"><workbookPr date1904="0"/></mc:Choice><mc:Fallback><workbookPr date1904="1"/></mc:Fallback></mc:AlternateContent></workbook>`,
  ],
])('1904 日期系统：%s', (_, xml) => {
  expect(read(xml).from1904).toBe(true);
});

test.each<[string, string]>([
  ['没有写', `<workbook ${MAIN}><workbookPr/>${EXTENSION}</workbook>`],
  ['写成 0', `<workbook ${MAIN}><workbookPr date1904="0"/></workbook>`],
  ['写成 false', `<workbook ${MAIN}><workbookPr date1904="false"/></workbook>`],
  [
    '只写在要新软件才懂的那一段里',
    `<workbook ${MAIN}><workbookPr/><mc:AlternateContent ${MC}><mc:Choice Requires="zz"><workbookPr date1904="1"/></mc:Choice></mc:AlternateContent></workbook>`,
  ],
])('不是 1904 日期系统：%s', (_, xml) => {
  expect(read(xml).from1904).toBe(false);
});
