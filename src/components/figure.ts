/** A person as the pictures draw people: a round head over a rounded body, standing on `ground`. */
export interface Figure {
  readonly x: number;
  readonly ground: number;
  readonly height: number;
  readonly fill: string;
}

export interface FigureShape {
  readonly headX: number;
  readonly headY: number;
  readonly headRadius: number;
  readonly bodyX: number;
  readonly bodyY: number;
  readonly bodyWidth: number;
  readonly bodyHeight: number;
  readonly bodyRadius: number;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Where head and body of a figure lie. */
export function figureShape({ x, ground, height }: Omit<Figure, 'fill'>): FigureShape {
  const headRadius = height * 0.17;
  const bodyWidth = height * 0.44;
  const bodyHeight = height * 0.62;
  return {
    headX: x,
    headY: round(ground - height + headRadius),
    headRadius: round(headRadius),
    bodyX: round(x - bodyWidth / 2),
    bodyY: round(ground - bodyHeight),
    bodyWidth: round(bodyWidth),
    bodyHeight: round(bodyHeight),
    bodyRadius: round(bodyWidth * 0.46),
  };
}
