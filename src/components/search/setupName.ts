/** The file of what an edition's search says, within the folder of the index. */
export const setupFile = (lang: string) => `setup-${lang}.json`;
