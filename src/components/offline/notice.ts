/**
 * Starts the service worker once the page is there and the browser has nothing better to do. In development there is
 * none, and from a file there cannot be one.
 */
const notice = document.querySelector<HTMLElement>('[data-offline-notice]');

if (import.meta.env.PROD && notice && 'serviceWorker' in navigator && location.protocol.startsWith('http')) {
  const start = async () => {
    try {
      const { startOffline } = await import('./serviceWorker.ts');
      await startOffline(notice);
    } catch {
      // Without it the site reads as any other.
    }
  };
  const whenIdle = () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(() => void start(), { timeout: 4000 })
      : setTimeout(start, 1000);
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}
