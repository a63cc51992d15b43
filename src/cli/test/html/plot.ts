import { html, type Html, type HtmlValue } from './html.ts';

/** The drawing surface of a plot, in units of the SVG. */
const box = { left: 46, top: 10, right: 322, bottom: 250, width: 340, height: 292 };
const steps = 5;

/** Where a share stands in a plot. */
export interface Scale {
  x(share: number): number;
  y(share: number): number;
}

/** What a plot shows; both axes are shares. */
export interface Plot {
  id: string;
  title: string;
  /** What whoever cannot see it should know of it. */
  description: string;
  across: string;
  up: string;
  /** Where the upright axis begins: 0 unless everything of interest is far above. */
  floor?: number;
  /** Under the plot. */
  caption: string;
  draw(scale: Scale): HtmlValue;
}

/** A plot as a figure, drawn in the page itself. */
export function plot({ id, title, description, across, up, floor = 0, caption, draw }: Plot): Html {
  const scale: Scale = {
    x: (share) => round(box.left + share * (box.right - box.left)),
    y: (share) => round(box.bottom - Math.max(0, (share - floor) / (1 - floor)) * (box.bottom - box.top)),
  };
  const ticks = Array.from({ length: steps + 1 }, (_, i) => i / steps);
  return html`<figure><svg viewBox="0 0 ${box.width} ${box.height}" role="img" aria-labelledby="${id}-title ${id}-text">
<title id="${id}-title">${title}</title><desc id="${id}-text">${description}</desc>
${ticks.map((tick) => html`<line class="grid" x1="${scale.x(tick)}" x2="${scale.x(tick)}" y1="${box.top}" y2="${box.bottom}"/><text x="${scale.x(tick)}" y="${box.bottom + 16}" text-anchor="middle">${Math.round(100 * tick)}</text>`)}
${ticks.map((tick) => floor + tick * (1 - floor)).map((tick) => html`<line class="grid" x1="${box.left}" x2="${box.right}" y1="${scale.y(tick)}" y2="${scale.y(tick)}"/><text x="${box.left - 6}" y="${scale.y(tick) + 4}" text-anchor="end">${Math.round(100 * tick)}</text>`)}
<text x="${(box.left + box.right) / 2}" y="${box.bottom + 36}" text-anchor="middle">${across}</text>
<text transform="translate(12 ${(box.top + box.bottom) / 2}) rotate(-90)" text-anchor="middle">${up}</text>
${draw(scale)}
</svg><figcaption>${caption}</figcaption></figure>`;
}

/** A line through points. */
export function curve(points: readonly { x: number; y: number }[], { x, y }: Scale, name = 'curve'): Html {
  return html`<polyline class="${name}" points="${thinned(points).map((point) => `${x(point.x)},${y(point.y)}`).join(' ')}"/>`;
}

/** So many points are as many as can be seen. */
const mostPoints = 240;

function thinned<T>(points: readonly T[]): T[] {
  const every = Math.ceil(points.length / mostPoints);
  return points.filter((_, i) => i % every === 0 || i === points.length - 1);
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
