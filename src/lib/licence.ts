/** Terms for the site's own texts, figures and data. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';
