/**
 * PDFs out of a few words and lines, each where it is said to stand: the parts that every such file has (ISO 32000-2, 7.5).
 */

/** What stands on a page, from the upper left, in points. */
export type Mark =
  | { readonly text: string; readonly x: number; readonly y: number; readonly size?: number; readonly turned?: 90 | 180 | 270; readonly url?: string }
  | { readonly line: readonly [x0: number, y0: number, x1: number, y1: number] }
  | { readonly area: readonly [x: number, y: number, width: number, height: number]; readonly grey: number }
  /** As it is written, from the lower left; in a file of its own that is put into the page, where it says how. */
  | { readonly content: string; readonly matrix?: string };

const [WIDTH, HEIGHT] = [595, 842];
// Of Helvetica a letter has half of its size in the middle: enough to say where a link ends.
const LETTER = 0.5;

/** A PDF with these pages. */
export function pdf(...pages: readonly (readonly Mark[])[]): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', '', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'];
  const add = (object: string): number => objects.push(object);
  const kids = pages.map((marks) => {
    const forms: number[] = [];
    const content = marks.map((mark) => {
      if (!('content' in mark) || mark.matrix === undefined) return drawn(mark);
      forms.push(add(`<< /Type /XObject /Subtype /Form /BBox [0 0 9999 9999] ${mark.matrix && `/Matrix [${mark.matrix}]`} /Length ${mark.content.length} >>\nstream\n${mark.content}\nendstream`));
      return `/X${forms.at(-1) ?? 0} Do`;
    }).join('\n');
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const links = marks.flatMap((mark) => ('url' in mark && mark.url ? [add(`<< /Type /Annot /Subtype /Link /Rect [${mark.x} ${HEIGHT - mark.y - 2} ${mark.x + mark.text.length * LETTER * (mark.size ?? 10)} ${HEIGHT - mark.y + 8}] ${mark.url.startsWith('#') ? '/Dest [0 /Fit]' : `/A << /S /URI /URI (${mark.url}) >>`} >>`)] : []));
    return add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${stream} 0 R /Resources << /Font << /F 3 0 R >> /XObject << ${forms.map((id) => `/X${id} ${id} 0 R`).join(' ')} >> >> /Annots [${links.map((id) => `${id} 0 R`).join(' ')}] >>`);
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}] >>`;
  return file(objects);
}

function drawn(mark: Mark): string {
  if ('line' in mark) return `${mark.line[0]} ${HEIGHT - mark.line[1]} m ${mark.line[2]} ${HEIGHT - mark.line[3]} l S`;
  if ('area' in mark) return `q ${mark.grey} ${mark.grey} ${mark.grey} rg ${mark.area[0]} ${HEIGHT - mark.area[1] - mark.area[3]} ${mark.area[2]} ${mark.area[3]} re f Q`;
  if ('content' in mark) return mark.content;
  const { text, x, y, size = 10, turned = 0 } = mark;
  return `BT /F ${size} Tf ${{ 0: '1 0 0 1', 90: '0 1 -1 0', 180: '-1 0 0 -1', 270: '0 -1 1 0' }[turned]} ${x} ${HEIGHT - y} Tm (${text.replace(/[\\()]/g, '\\$&').replaceAll('–', '\\226')}) Tj ET`;
}

function file(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, at) => {
    const start = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const at = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** Lines of words, one below the other, each with what stands in its columns. */
export function words(rows: readonly (readonly string[])[], { x = 50, y = 80, columns = [0, 90, 260], pitch = 14, size = 10 } = {}): readonly Mark[] {
  return rows.flatMap((row, at) => row.flatMap((text, column) => (text ? [{ text, x: x + (columns[column] ?? 0), y: y + at * pitch, size }] : [])));
}

/** A table with all of its borders; a cell of several lines has line feeds. */
export function ruled(rows: readonly (readonly string[])[], { x = 50, y = 80, widths = [80, 160, 160], height = 16 } = {}): readonly Mark[] {
  const marks: Mark[] = [];
  const right = x + widths.reduce((sum, width) => sum + width, 0);
  let top = y;
  for (const row of rows) {
    const lines = Math.max(...row.map((cell) => cell.split('\n').length));
    let left = x;
    row.forEach((cell, column) => {
      cell.split('\n').forEach((text, at) => void (text && marks.push({ text, x: left + 4, y: top + 12 + at * 12 })));
      left += widths[column] ?? 0;
    });
    marks.push({ line: [x, top, right, top] });
    top += height + (lines - 1) * 12;
  }
  marks.push({ line: [x, top, right, top] });
  let edge = x;
  for (const width of [0, ...widths]) marks.push({ line: [edge += width, y, edge, top] });
  return marks;
}
