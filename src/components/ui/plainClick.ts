/** Whether a click means to follow the link here; with another key or button it keeps its meaning. */
export const isPlainClick = (event: MouseEvent): boolean =>
  !(event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
