import { contrastRatio } from './contrast.ts';

/** WCAG 2.2, 1.4.3: the least that text may differ from what it stands on. Lines and charts need 3 (1.4.11), and so have it. */
export const leastContrast = 4.5;

/** What text stands on, by the reader's wish. `src/styles/tokens.css` paints with the same. */
export const surfaces = {
  light: { paper: '#fbfaf6', sheet: '#ffffff', tint: '#f1efe8' },
  dark: { paper: '#10151b', sheet: '#171e26', tint: '#1c252e' },
} as const;

/**
 * The colour nearest to this one that differs by `least` from each of the others: the same hue, and as little lighter or
 * darker as can be. A colour that differs enough comes back as it is. The others are all light or all dark.
 */
export function nearestReadable(
  colour: string,
  against: readonly string[],
  least: number = leastContrast,
): string {
  const passes = (candidate: string) => against.every((other) => contrastRatio(candidate, other) >= least);
  if (passes(colour)) return colour;
  const { lightness, ...rest } = toOklch(colour);
  for (let step = 1; step <= steps; step += 1) {
    for (const candidate of [lightness - step / steps, lightness + step / steps]) {
      const hex = fromOklch({ lightness: Math.min(1, Math.max(0, candidate)), ...rest });
      if (passes(hex)) return hex;
    }
  }
  throw new Error(`No colour differs by ${least} from each of ${against.join(', ')}.`);
}

/** The hue of a colour in degrees, and its strength: below 0.02 it is a grey, and its hue says nothing. */
export function hueOf(colour: string): { degrees: number; strength: number } {
  const { hue, chroma } = toOklch(colour);
  return { degrees: ((hue * 180) / Math.PI + 360) % 360, strength: chroma };
}

const steps = 400;

/** Björn Ottosson's OKLCH, in which equal steps look equal: https://bottosson.github.io/posts/oklab/ */
interface Oklch {
  lightness: number;
  chroma: number;
  /** In radians. */
  hue: number;
}

function toOklch(colour: string): Oklch {
  const [red, green, blue] = [1, 3, 5].map((start) =>
    linear(Number.parseInt(colour.slice(start, start + 2), 16) / 255),
  ) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  return { lightness, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
}

/** A colour that a screen cannot show is made paler until it can. */
function fromOklch({ lightness, chroma, hue }: Oklch): string {
  for (let kept = chroma; kept > 0.001; kept -= 0.002) {
    const channels = channelsOf(lightness, kept, hue);
    if (channels.every((channel) => channel >= -0.0005 && channel <= 1.0005)) return toHex(channels);
  }
  return toHex(channelsOf(lightness, 0, hue));
}

function channelsOf(lightness: number, chroma: number, hue: number): number[] {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((channel) => (channel <= 0.0031308 ? 12.92 * channel : 1.055 * channel ** (1 / 2.4) - 0.055));
}

function toHex(channels: readonly number[]): string {
  const bytes = channels.map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
