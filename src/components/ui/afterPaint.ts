/**
 * Makes a task that runs after the next paint, once however often it is asked for until then: what the reader looks at
 * is answered first.
 */
export function afterPaint(task: () => void): () => void {
  let frame = 0;
  let timer = 0;
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = requestAnimationFrame(() => {
      timer = window.setTimeout(task);
    });
  };
}
