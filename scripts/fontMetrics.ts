/**
 * How four typefaces measure, in units of their own em: the site's two, and the two that stand in for them until they
 * have come. Figures of `@capsizecss/metrics` 4.3.0, read from the fonts' own tables; `xWidthAvg` is the mean width of
 * a letter in running Latin text. Only these are kept, because the package holds 1,500 families in 30,000 files, half
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
  newsreader: {
    familyName: 'Newsreader',
    fullName: 'Newsreader Regular',
    postscriptName: 'Newsreader-Regular',
    ascent: 1470,
    descent: -530,
    lineGap: 0,
    unitsPerEm: 2000,
    xWidthAvg: 857,
  },
  schibstedGrotesk: {
    familyName: 'Schibsted Grotesk',
    fullName: 'Schibsted Grotesk Regular',
    postscriptName: 'SchibstedGrotesk-Regular',
    ascent: 2000,
    descent: -528,
    lineGap: 0,
    unitsPerEm: 2048,
    xWidthAvg: 954,
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
