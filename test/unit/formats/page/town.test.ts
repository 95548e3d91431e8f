import { describe, expect, it } from 'vitest';
import { senseTown } from '../../../../src/formats/page/view/town';

describe("The paper's town", () => {
  it.each([
    ['is that of the nameplate', '沄湾日报\n2026年3月18日', '沄湾'],
    ['is the one that the text names most', '本报讯 沄湾市昨日开会。沄湾市水利局说，桐岙县也来人。', '沄湾'],
    ['is no market', '嵐北新報\n老街夜市搬家，老街夜市攤商，老街夜市。嵐北市公所', '嵐北'],
    ['is no name for one’s own', '我市今年的目标，全市上下，我市各县，全县动员，该县。', ''],
    ['is unknown where a place is named but once', '桐岙县来人。', ''],
    ['is not looked for in English', 'The Carford Courier\nCarford, March 18', ''],
    ['is unknown where there is no text', '', ''],
  ])('%s', (_, text, town) => {
    expect(senseTown(text)).toBe(town);
  });
});
