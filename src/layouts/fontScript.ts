/**
 * Asks for the typefaces before the first paint, where they can be there in time: `font-display: optional` gives them up
 * otherwise, and on a slower line (round trips of some 75 ms or more) they would only hold the page up. Browsers that do
 * not tell of their line are taken to have a quick one. Its own element names the files in `data-fonts`.
 */
export const fontScript = [
  'const{connection}=navigator;',
  'if(!connection||connection.rtt<75&&!connection.saveData)',
  "for(const href of document.currentScript.dataset.fonts.split(' '))",
  "document.head.append(Object.assign(document.createElement('link'),",
  "{rel:'preload',as:'font',type:'font/woff2',crossOrigin:'',href}))",
].join('');
