import { crowdedScale, type FrameName, frameExtents, frameRings } from '../../figures/cityFrames.ts';
import type { Point } from '../../figures/labels.ts';
import {
  drawMap,
  inWindow,
  layoutMap,
  type MapContent,
  type MapLayout,
  type MapPoint,
  mapType,
  outside,
  toWindow,
} from '../../figures/map.ts';
import { pageTheme } from '../../figures/theme.ts';
import { localeOf } from '../../lib/locale.ts';
import { afterPaint } from '../ui/afterPaint.ts';
import { svgNode } from '../ui/element.ts';
import { pageLanguage } from '../ui/pageLanguage.ts';
import { patch } from './patch.ts';
import { nearest } from './picking.ts';
import { between, bounded, type View, viewOf, windowOf, zoomed } from './view.ts';

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** How long the way to another frame takes, in milliseconds. */
const flightTime = 450;

/** Pixels that a pointer may move and still click. */
const slack = 4;
/** Pixels within which a mark is meant, and within which several may be. */
const reach = 28;
const crowd = 20;
/** What is nearer to the edge of the map is not in sight, in pixels. */
const edge = 16;

/** What the map tells those around it. */
export interface LiveMapHost {
  /** Whatever is to be drawn beside the distance rings. */
  content(): MapContent;
  /** A mark under the pointer, or none. */
  hovered(id: string | undefined): void;
  /** A click or tap on a mark, or into a crowd of them. */
  clicked(ids: readonly string[], event: MouseEvent): void;
  /** What is shown has changed and rests. */
  rested(outside: number): void;
}

/**
 * One map in the place of the three that were drawn at build time: the same drawing, for any stretch of the plane. Zooms
 * and pans within bounds by pointer, pinch, wheel with Ctrl, and by `fly`.
 */
export class LiveMap {
  readonly svg = svgNode('svg', { class: 'live', role: 'group' });
  readonly #ground = svgNode('g');
  readonly #drawing = svgNode('g');
  readonly #host: LiveMapHost;
  #view: View;
  #size = { width: 0, height: 0 };
  #layout: MapLayout | undefined;
  #flight = 0;
  #pending = 0;
  readonly #placeLabels = afterPaint(() => {
    if (this.#flight === 0) this.draw();
  });
  #hovered: string | undefined;
  readonly #pointers = new Map<number, Point>();
  #dragged = false;

  /**
   * @param stage takes the place of its children
   * @param label the map's accessible name
   */
  constructor(stage: HTMLElement, label: string, frame: FrameName, host: LiveMapHost) {
    this.#host = host;
    this.svg.setAttribute('aria-label', label);
    this.svg.append(this.#ground, this.#drawing);
    const land = stage.querySelector('#land');
    if (land) this.#ground.append(land);
    stage.replaceChildren(this.svg);
    this.#measure();
    this.#view = this.#viewOf(frame);
    this.#listen();
    new ResizeObserver(() => {
      if (this.#measure()) this.draw();
    }).observe(this.svg);
  }

  #measure(): boolean {
    const { clientWidth: width, clientHeight: height } = this.svg;
    if (width === 0 || (width === this.#size.width && height === this.#size.height)) return false;
    this.#size = { width, height };
    this.svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    return true;
  }

  #extent(frame: FrameName) {
    return frameExtents[this.#size.width < 512 ? 's' : 'l'][frame];
  }

  #viewOf(frame: FrameName) {
    return viewOf(this.#extent(frame), this.#size);
  }

  get #window() {
    return windowOf(this.#view, this.#size);
  }

  /** The frame that shows about as much as is shown now. */
  #frame(): FrameName {
    const scale = this.#window.unitsPerKm;
    if (scale < crowdedScale) return 'world';
    return scale < (this.#size.width / (frameExtents.l.europe.west + frameExtents.l.europe.east)) * 1.8
      ? 'europe'
      : 'nordic';
  }

  /** Draws what is to be seen now; while it moves, labels go along with their marks. */
  draw(moving = false): void {
    const window = this.#window;
    const crowded = window.unitsPerKm < crowdedScale;
    const content = this.#host.content();
    const locale = localeOf(pageLanguage());
    const points = content.points.map((point) => ({
      ...point,
      dot: crowded && point.id !== content.selected && isDense(point, this.#extent('europe')),
    }));
    const rings = frameRings[this.#frame()].map((km) => ({ km, label: `${km.toLocaleString(locale)}\u00a0km` }));
    this.#layout = layoutMap(
      window,
      { ...content, points, rings, reserved: [{ x: 0, y: window.height - 34, width: 320, height: 34 }] },
      mapType(window.width),
      moving ? this.#layout : undefined,
    );
    const { centre, unitsPerKm } = window;
    this.#ground.setAttribute('transform', `translate(${centre.x} ${centre.y})scale(${unitsPerKm})`);
    patch(this.#drawing, [drawMap(this.#layout, pageTheme, content.selected)]);
    if (!moving) this.#host.rested(outside(window, cities(content)));
  }

  /** Draws what has changed at once, and places the labels anew after the paint. */
  redraw(): void {
    this.draw(true);
    this.#placeLabels();
  }

  /** Where a point is drawn, in pixels of the map; undefined where it is outside. */
  place(id: string): Point | undefined {
    return this.#layout?.points.find(({ point }) => point.id === id);
  }

  /** Whether a point of the plane is in sight. */
  shows(km: Point): boolean {
    return inWindow(this.#window, toWindow(this.#window, km));
  }

  get size() {
    return this.#size;
  }

  /** Goes to a frame. */
  show(frame: FrameName): void {
    this.#fly(this.#viewOf(frame));
  }

  /** Zooms about the middle. */
  zoom(factor: number): void {
    this.#fly(zoomed(this.#view, factor));
  }

  /** The nearest frame that holds a point, if it is not to be seen. */
  frameOf(km: Point): FrameName | undefined {
    const at = toWindow(this.#window, km);
    const { width, height } = this.#size;
    if (Math.min(at.x, at.y, width - at.x, height - at.y) > edge) return undefined;
    return (['europe', 'world'] as const).find((one) => {
      const window = windowOf(this.#viewOf(one), this.#size);
      return inWindow(window, toWindow(window, km));
    });
  }

  /** Moves to a view, by way of a wider one where it is far; at once where motion is not wanted. */
  #fly(to: View): void {
    cancelAnimationFrame(this.#flight);
    const goal = bounded(to, this.#extent('world'), this.#size);
    const from = this.#view;
    const start = performance.now();
    const step = (now: number) => {
      const time = still.matches ? 1 : Math.min(Math.max((now - start) / flightTime, 0), 1);
      // Slow at both ends.
      this.#view = between(from, goal, time * time * (3 - 2 * time));
      this.#flight = time < 1 ? requestAnimationFrame(step) : 0;
      this.draw(true);
      if (this.#flight === 0) this.#placeLabels();
    };
    if (still.matches) step(start);
    else this.#flight = requestAnimationFrame(step);
  }

  /** Takes a view that a finger or the pointer asks for, once a frame. */
  #take(view: View): void {
    cancelAnimationFrame(this.#flight);
    this.#flight = 0;
    this.#view = bounded(view, this.#extent('world'), this.#size);
    if (this.#pending) return;
    this.#pending = requestAnimationFrame(() => {
      this.#pending = 0;
      this.draw(true);
    });
  }

  #rest(): void {
    cancelAnimationFrame(this.#pending);
    this.#pending = 0;
    this.redraw();
  }

  /** A point of the screen in pixels of the map. */
  #local({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const box = this.svg.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  }

  #toKm({ x, y }: Point): Point {
    const { centre, unitsPerKm } = this.#window;
    return { x: (x - centre.x) / unitsPerKm, y: (y - centre.y) / unitsPerKm };
  }

  /** The marks that can be picked, where they are drawn. */
  get #marks() {
    return (this.#layout?.points ?? []).filter(({ point }) => point.href !== undefined);
  }

  #listen(): void {
    const { svg } = this;
    svg.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      if (this.#pointers.size === 0) this.#dragged = false;
      this.#pointers.set(event.pointerId, this.#local(event));
    });
    svg.addEventListener('pointermove', (event) => this.#move(event));
    for (const type of ['pointerup', 'pointercancel'] as const) {
      svg.addEventListener(type, (event) => {
        this.#pointers.delete(event.pointerId);
        if (this.#dragged && this.#pointers.size === 0) this.#rest();
      });
    }
    svg.addEventListener('pointerleave', () => this.#hover(undefined));
    svg.addEventListener('click', (event) => this.#click(event));
    // A link is not dragged as one, but with the map.
    svg.addEventListener('dragstart', (event) => event.preventDefault());
    let wheel = 0;
    svg.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        const lines = event.deltaMode === 0 ? 1 : 16;
        this.#take(zoomed(this.#view, 2 ** (-event.deltaY * lines * 0.004), this.#toKm(this.#local(event))));
        clearTimeout(wheel);
        wheel = window.setTimeout(() => this.#rest(), 160);
      },
      { passive: false },
    );
  }

  #hover(id: string | undefined): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#host.hovered(id);
  }

  #move(event: PointerEvent): void {
    const now = this.#local(event);
    const before = this.#pointers.get(event.pointerId);
    if (!before) {
      if (event.pointerType !== 'touch') this.#hover(nearest(this.#marks, now, reach)[0]?.point.id);
      return;
    }
    const far = Math.hypot(now.x - before.x, now.y - before.y);
    if (!this.#dragged && this.#pointers.size === 1 && far < slack) return;
    if (!this.#dragged) {
      this.#dragged = true;
      this.#hover(undefined);
      this.svg.setPointerCapture(event.pointerId);
    }
    const [, other] = [...this.#pointers].find(([id]) => id !== event.pointerId) ?? [];
    const { unitsPerKm } = this.#window;
    this.#pointers.set(event.pointerId, now);
    if (!other) {
      const { x, y, across } = this.#view;
      this.#take({ x: x - (now.x - before.x) / unitsPerKm, y: y - (now.y - before.y) / unitsPerKm, across });
      return;
    }
    // Two fingers: what is under their middle stays there.
    const middle = (a: Point): Point => ({ x: (a.x + other.x) / 2, y: (a.y + other.y) / 2 });
    const spread = (a: Point) => Math.hypot(a.x - other.x, a.y - other.y) || 1;
    const [was, is] = [this.#toKm(middle(before)), this.#toKm(middle(now))];
    const moved = { ...this.#view, x: this.#view.x + was.x - is.x, y: this.#view.y + was.y - is.y };
    this.#take(zoomed(moved, spread(now) / spread(before), was));
  }

  #click(event: MouseEvent): void {
    // A modifier opens the link as it always does.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (this.#dragged) {
      event.preventDefault();
      this.#dragged = false;
      return;
    }
    // From the keyboard: the mark that has the focus.
    if (event.detail === 0) {
      const id = link?.getAttribute('data-city');
      if (id) this.#host.clicked([id], event);
      return;
    }
    const at = this.#local(event);
    const touched = event instanceof PointerEvent && event.pointerType === 'touch';
    const several = touched ? nearest(this.#marks, at, crowd) : [];
    const own = link
      ? this.#marks.filter(({ point }) => point.id === link.dataset.city)
      : nearest(this.#marks, at, reach).slice(0, 1);
    const meant = several.length > 1 ? several : own;
    if (meant.length > 0)
      this.#host.clicked(
        meant.map(({ point }) => point.id),
        event,
      );
  }
}

const cities = ({ points }: MapContent): MapPoint[] => points.filter(({ data }) => data?.city !== undefined);

/** Whether a point lies in the crowd of Europe, and is not the one city on which Stockholm has decided. */
function isDense({ km, data }: MapPoint, { west, east, north, south }: typeof frameExtents.l.europe): boolean {
  if (data === undefined || data.relation === 'city-decision') return false;
  return km.x > -west && km.x < east && km.y > -north && km.y < south;
}
