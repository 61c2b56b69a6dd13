const luminance = (hex: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours, `#rrggbb`, as WCAG 2.2 defines it: 1 to 21. */
export const contrast = (one: string, other: string): number => {
  for (const hex of [one, other]) if (!/^#[\da-f]{6}$/i.test(hex)) throw new Error(`${hex} is not #rrggbb`);
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
