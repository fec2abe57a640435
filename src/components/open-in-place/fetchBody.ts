/** The address of a style sheet or script as the browser resolves it. */
const address = (text: string | null) => new URL(text ?? '', location.href).href;

/** Fetches a page of the site as a document. XMLHttpRequest and not DOMParser, which Trusted Types forbid. */
export function fetchPage(href: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', href);
    request.responseType = 'document';
    request.timeout = 8000;
    request.onload = () =>
      request.status === 200 && request.responseXML ? resolve(request.responseXML) : reject(new Error(href));
    request.onerror = request.ontimeout = () => reject(new Error(href));
    request.send();
  });
}

/** Loads the style sheets that a page has and this one has not; settles when they rule or have failed. */
function loadStyles(page: Document): Promise<unknown> {
  const sheets = (root: Document) => [...root.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const known = new Set(sheets(document).map((sheet) => sheet.href));
  const missing = sheets(page)
    .map((sheet) => address(sheet.getAttribute('href')))
    .filter((href) => !known.has(href));
  return Promise.all(
    missing.map(
      (href) =>
        new Promise((resolve) => {
          const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
          sheet.onload = sheet.onerror = resolve;
          document.head.append(sheet);
        }),
    ),
  );
}

/** Starts the scripts that a page has; one that runs here already does nothing more. What fails costs what it adds. */
function startScripts(page: Document) {
  for (const script of page.querySelectorAll('script[type="module"][src]')) {
    void import(/* @vite-ignore */ address(script.getAttribute('src'))).catch(() => undefined);
  }
}

/**
 * The body of a thing's own page (`data-body`), without what is marked `data-own-page`, with the styles and scripts of
 * that page at work here.
 *
 * @throws where it cannot be fetched
 */
export async function fetchBody(href: string): Promise<Element> {
  const page = await fetchPage(href);
  const found = page.querySelector('[data-body]');
  if (!found) throw new Error(href);
  await loadStyles(page);
  startScripts(page);
  const body = document.importNode(found, true);
  // An id names one thing in a page; the one that was there first keeps it.
  for (const named of body.querySelectorAll('[id]')) if (document.getElementById(named.id)) named.removeAttribute('id');
  for (const part of body.querySelectorAll('[data-own-page]')) part.remove();
  return body;
}
