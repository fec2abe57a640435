/** Where a tab keeps what to mark on the page that a hit leads to. */
export const foundKey = 'sok-markera';
