/**
 * How four typefaces measure, in units of their own em: the site's two, and the two that stand in for them until they
 * have come. Figures of `@capsizecss/metrics` 4.3.0, read from the fonts' own tables; `xWidthAvg` is the mean width of
 * a letter in running text. Those of the site's two and of the bold Arial are measured: the widths of the texts of four
 * pages (`/motionen/`, `/en/motion/`, `/`, `/taipei/`) in the fonts as the site cuts them, beside the Liberation fonts, which
 * are as wide as Arial and Times New Roman; so lines break at the same words before and after. Only these are kept, because the package holds 1,500 families in 30,000 files, half
 * of all that an installation wrote.
 */
export const fontMetrics = {
  arial: {
    familyName: 'Arial',
    fullName: 'Arial',
    postscriptName: 'ArialMT',
    ascent: 1854,
    descent: -434,
    lineGap: 67,
    unitsPerEm: 2048,
    xWidthAvg: 913,
  },
  arialBold: {
    familyName: 'Arial',
    fullName: 'Arial Bold',
    postscriptName: 'Arial-BoldMT',
    ascent: 1854,
    descent: -434,
    lineGap: 67,
    unitsPerEm: 2048,
    xWidthAvg: 943,
  },
  newsreader: {
    familyName: 'Newsreader',
    fullName: 'Newsreader Regular',
    postscriptName: 'Newsreader-Regular',
    ascent: 1470,
    descent: -530,
    lineGap: 0,
    unitsPerEm: 2000,
    xWidthAvg: 820,
  },
  schibstedGrotesk: {
    familyName: 'Schibsted Grotesk',
    fullName: 'Schibsted Grotesk Regular',
    postscriptName: 'SchibstedGrotesk-Regular',
    ascent: 2000,
    descent: -528,
    lineGap: 0,
    unitsPerEm: 2048,
    xWidthAvg: 943,
  },
  timesNewRoman: {
    familyName: 'Times New Roman',
    fullName: 'Times New Roman',
    postscriptName: 'TimesNewRomanPSMT',
    ascent: 1825,
    descent: -443,
    lineGap: 87,
    unitsPerEm: 2048,
    xWidthAvg: 832,
  },
};
