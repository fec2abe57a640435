/** A label that may or may not find room. */
export interface Label {
  /** The middle of the label. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Which labels to write where not all find room: in order of importance, each that touches none before it.
 *
 * @param labels the most important first
 * @returns the indices of those that fit, ascending
 */
export function withoutOverlap(labels: readonly Label[]): number[] {
  const kept: number[] = [];
  labels.forEach((label, index) => {
    const touches = kept.some((other) => {
      const o = labels[other];
      return (
        o !== undefined &&
        Math.abs(o.x - label.x) < (o.width + label.width) / 2 &&
        Math.abs(o.y - label.y) < (o.height + label.height) / 2
      );
    });
    if (!touches) kept.push(index);
  });
  return kept.sort((a, b) => a - b);
}

/**
 * About how wide a text is in the site's grotesque; enough to keep labels apart, not to set type.
 *
 * @param text one line
 * @param size font size in pixels
 */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.56;
}
