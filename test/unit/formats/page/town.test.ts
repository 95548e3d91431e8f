import { describe, expect, it } from 'vitest';
import { senseTown } from '../../../../src/formats/page/town';

describe("The paper's town", () => {
  it.each([
    ['is that of the nameplate', '澄湾日报\n2026年3月18日', '澄湾'],
    ['is the one that the text names most', '本报讯 澄湾市昨日开会。澄湾市水利局说，桐岙县也来人。', '澄湾'],
    ['is no name for one’s own', '我市今年的目标，全市上下，我市各县，全县动员，该县。', ''],
    ['is unknown where a place is named but once', '桐岙县来人。', ''],
    ['is not looked for in English', 'The Ashford Courier\nAshford, March 18', ''],
    ['is unknown where there is no text', '', ''],
  ])('%s', (_, text, town) => {
    expect(senseTown(text)).toBe(town);
  });
});
