/**
 * Lines that a page draws across or down, and the edges of what it fills: borders of tables.
 */
import { asLine, boxOf, type DrawnLine } from './drawn-line.js';
import { edgesOfAreas, type Area } from './filled-areas.js';
import type { PdfLibrary } from './library.js';
import { after, matrixOf, pointAt, type Matrix, type Point } from './matrix.js';

/** A page with more shapes is a picture. */
const MOST = 20_000;

interface State {
  readonly matrix: Matrix;
  readonly fill: string;
}

/** Finds them. @param seen How the page is seen. */
export function drawnLines({ fnArray, argsArray }: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }, ops: PdfLibrary['OPS'], seen: Matrix): readonly DrawnLine[] {
  const drawn: Shape[] = [];
  const stack: State[] = [];
  let state: State = { matrix: seen, fill: '' };
  fnArray.forEach((operator, index) => {
    const given = argsArray[index];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    if (operator === ops.save || operator === ops.paintFormXObjectBegin) stack.push(state);
    if (operator === ops.restore || operator === ops.paintFormXObjectEnd) state = stack.pop() ?? state;
    else if (operator === ops.transform) state = { ...state, matrix: after(matrixOf(args as number[]), state.matrix) };
    else if (operator === ops.paintFormXObjectBegin && isNumbers(args[0])) state = { ...state, matrix: after(matrixOf(args[0]), state.matrix) };
    else if (operator === ops.setFillRGBColor) state = { ...state, fill: String(args[0]) };
    else if (operator === ops.constructPath && drawn.length < MOST) drawn.push(...ofPath(args, ops, state));
  });
  return [...drawn.flatMap(({ lines }) => lines), ...edgesOfAreas(drawn.flatMap(({ area }) => area ?? []))];
}

const isNumbers = (value: unknown): value is ArrayLike<number> => typeof value === 'object' && value !== null && 'length' in value && value.length === 6;

interface Shape {
  readonly lines: readonly DrawnLine[];
  readonly area?: Area;
}

function ofPath([painted, paths]: readonly unknown[], ops: PdfLibrary['OPS'], { matrix, fill }: State): readonly Shape[] {
  const isDrawn = [ops.stroke, ops.closeStroke, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke].some((one) => one === painted);
  if (!isDrawn && painted !== ops.fill && painted !== ops.eoFill) return [];
  const [path] = paths as readonly [ArrayLike<number> | null];
  const shapes = path ? cornersOf(path, matrix) : [];
  return shapes.map((corners): Shape => {
    if (isDrawn) return { lines: corners.slice(1).flatMap((corner, index) => asLine(boxOf([corners[index] ?? corner, corner]))) };
    const box = boxOf(corners);
    const line = asLine(box);
    // White is what stands behind a text, not what parts it.
    return line.length || fill === '#ffffff' ? { lines: line } : { lines: [], area: { ...box, colour: fill } };
  });
}

/** The corners of the shapes of a path; bends are passed over. */
function cornersOf(path: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const shapes: Point[][] = [];
  let shape: Point[] = [];
  for (let at = 0; at < path.length;) {
    const step = path[at++];
    // Move, line, bend, close.
    if (step === 0) shapes.push(shape = []);
    if (step === 0 || step === 1) shape.push(pointAt(matrix, path[at++] ?? 0, path[at++] ?? 0));
    else if (step === 2) at += 6;
    else if (shape[0]) shape.push(shape[0]);
  }
  return shapes;
}
