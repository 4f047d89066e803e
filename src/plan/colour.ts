/** The tinted grounds of `site.css`, on which links are hardest to read. */
export const grounds = { dark: "#1f252b", light: "#f3f5f7" } as const;

/** What WCAG asks of text (1.4.3). */
export const leastContrast = 4.5;

/** The colour, or when it cannot be read on the ground the nearest one towards black or white that can. */
export function readable(colour: string, ground: string): string {
  const end = luminance(ground) > 0.5 ? 0 : 255;
  const steps = 20;
  for (let step = 0; step < steps; step += 1) {
    const mixed = channels(colour).map((channel) => Math.round(channel + ((end - channel) * step) / steps));
    const hex = `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
    if (contrast(hex, ground) >= leastContrast) return hex;
  }
  return end === 0 ? "#000000" : "#ffffff";
}

/** The contrast of two colours as WCAG defines it, 1–21. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
