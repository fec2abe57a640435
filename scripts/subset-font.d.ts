/** What is used of subset-font, which ships no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      variationAxes?: Record<string, number | { min: number; max: number }>;
      /** OpenType features that are kept besides the usual ones. */
      layoutFeatures?: string[];
    },
  ): Promise<Buffer>;
}
