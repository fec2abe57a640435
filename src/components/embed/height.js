// Tells the page around the frame how high the content is: {type: 'stockholm-taipei:height', height} in CSS pixels, at
// the beginning, whenever it changes, and when asked with {type: 'stockholm-taipei:height?'}. A classic script, because
// a frame in a sandbox may load no modules. Whoever frames the page may know its height, so any origin may listen.
if (parent !== window) {
  const tell = () => {
    const { height } = document.body.getBoundingClientRect();
    parent.postMessage({ type: 'stockholm-taipei:height', height: Math.ceil(height) }, '*');
  };
  // Browsers let frames that nobody sees rest, and with them the observer: so it is told at the beginning as well.
  tell();
  addEventListener('load', tell);
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', (event) => {
    if (event.source === parent && event.data?.type === 'stockholm-taipei:height?') tell();
  });
}
