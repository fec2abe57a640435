import type { MapFrame } from './frame.ts';
import type { LatLon } from './geo.ts';
import type { Detail } from './land.ts';
import type { MapPoint } from './mapLayout.ts';

/** What a map around Stockholm shows, whether on a page or in a picture to take along. */
export interface MapFigure {
  frame: MapFrame;
  /** How fine the coast is; that of the world if left out. */
  detail?: Detail;
  /** What the map shows, in words. */
  label: string;
  points: readonly MapPoint[];
  /** Radii of the distance rings, in kilometres. */
  rings?: readonly number[];
  /** Straight lines from the centre. */
  lines?: readonly LatLon[];
  /** What the lines mean: something proposed (broken), or only the distance (thin). */
  lineKind?: 'proposed' | 'measure';
  /** Windows of nearer maps, outlined. */
  windows?: readonly { frame: MapFrame; label: string }[];
}
