/**
 * The contrast of two opaque colours as WCAG 2 measures it, from 1 (none) to 21; 4.5 is what it asks of running text.
 * @param one as CSS writes it: `rgb(0, 16, 128)`
 * @throws where a colour is written in another way
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = (/^rgb\((\d+), (\d+), (\d+)\)$/.exec(color) ?? []).slice(1).map((value) => linear(Number(value) / 255));
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`${color} is no opaque rgb() colour`);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
