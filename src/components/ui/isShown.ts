/** Whether an element is displayed. Safari has `checkVisibility` since 17.4 only: the floor in package.json is lower. */
export function isShown(element: Element): boolean {
  return element.checkVisibility?.() ?? element.getClientRects().length > 0;
}
