import { namedId } from '../../lib/url/named.ts';

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

/**
 * Has the styles of a fetched page rule here too. They stand in its text, which the policy of this page allows by its own
 * hash alone; a constructed sheet is no text.
 */
function adoptStyles(page: Document) {
  for (const { textContent: text } of page.querySelectorAll('style')) {
    if (ruling.has(text)) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
    ruling.add(text);
  }
}
/** The sheets that rule here: those of this page, and those of pages that came later. */
const ruling = new Set([...document.querySelectorAll('style')].map((style) => style.textContent));

/** Starts the scripts that a page has; one that runs here already does nothing more. What fails costs what it adds. */
function startScripts(page: Document) {
  for (const script of page.querySelectorAll('script[type="module"][src]')) {
    const { href } = new URL(script.getAttribute('src') ?? '', location.href);
    void import(/* @vite-ignore */ href).catch(() => undefined);
  }
}

/**
 * The body of a thing's own page, without what is marked `data-own-page`, with the styles and scripts of that page at
 * work here.
 *
 * @param href the page's address; its fragment, if it has one, names the body
 * @param part a selector of another part of that page
 * @throws where it cannot be fetched
 */
export async function fetchBody(href: string, part?: string): Promise<Element> {
  const page = await fetchPage(href);
  const id = namedId(new URL(href, location.href).hash);
  const named = id === '' ? page.querySelector('[data-body]') : page.getElementById(id);
  const found = part === undefined ? named : page.querySelector(part);
  if (!found) throw new Error(href);
  adoptStyles(page);
  startScripts(page);
  const body = document.importNode(found, true);
  // An id names one thing in a page; the one that was there first keeps it.
  for (const element of [body, ...body.querySelectorAll('[id]')])
    if (document.getElementById(element.id)) element.removeAttribute('id');
  for (const left of body.querySelectorAll('[data-own-page]')) left.remove();
  return body;
}
