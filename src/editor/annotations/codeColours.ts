/** What a theme's editor is like, as far as it matters to colours. */
export type Ground = 'light' | 'dark' | 'lightContrast' | 'darkContrast';

/** How passages of a code are painted, as CSS colours. */
export interface Paint {
  /** Behind the words; none where a theme of high contrast leaves the ground as it is. */
  readonly background: string | undefined;
  /** Around them, in icons and beside the scroll bar: at least 3 to 1 against the ground, as WCAG 2 asks of graphics. */
  readonly edge: string;
}

type Channels = readonly [number, number, number];

const GROUNDS: Readonly<Record<Ground, { readonly colour: Channels; readonly towards: Channels; readonly alpha: number }>> = {
  light: { colour: [255, 255, 255], towards: [0, 0, 0], alpha: 0.2 },
  dark: { colour: [31, 31, 31], towards: [255, 255, 255], alpha: 0.25 },
  lightContrast: { colour: [255, 255, 255], towards: [0, 0, 0], alpha: 0 },
  darkContrast: { colour: [0, 0, 0], towards: [255, 255, 255], alpha: 0 },
};

const LEAST_CONTRAST = 3;

/**
 * Colours that people with any kind of colour vision can tell apart: M. Okabe, K. Ito, “Color Universal Design”, 2008,
 * without black and the yellow that no white ground lets be seen.
 */
export const CODE_COLOURS = ['#0072b2', '#e69f00', '#009e73', '#d55e00', '#cc79a7', '#56b4e9'] as const;

/** What stands for a code that the codebook does not know. */
export const UNKNOWN_COLOUR = '#808080';

/** How passages of a code with a colour (`#rrggbb`) are painted on a ground. */
export function paintOn(ground: Ground, colour: string): Paint {
  const { towards, alpha, colour: behind } = GROUNDS[ground];
  const base = channelsOf(colour);
  let edge = base;
  for (let share = 0.1; contrastOf(edge, behind) < LEAST_CONTRAST && share <= 1; share += 0.1) edge = mixed(base, towards, share);
  return { background: alpha === 0 ? undefined : `rgba(${base.join(', ')}, ${alpha})`, edge: hexOf(edge) };
}

function channelsOf(colour: string): Channels {
  const [red, green, blue] = (/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? []).slice(1).map((digits) => parseInt(digits, 16));
  return red === undefined || green === undefined || blue === undefined ? channelsOf(UNKNOWN_COLOUR) : [red, green, blue];
}

function mixed(from: Channels, to: Channels, share: number): Channels {
  const [red, green, blue] = [0, 1, 2].map((index) => Math.round((from[index] ?? 0) * (1 - share) + (to[index] ?? 0) * share));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

function hexOf(channels: Channels): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The contrast of two colours by WCAG 2, from 1 to 21. */
function contrastOf(one: Channels, other: Channels): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(channels: Channels): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
