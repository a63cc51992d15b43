import type { Terminal } from '../../Terminal.ts';
import { figureRows } from '../figureRows.ts';
import type { TestReport } from '../TestReport.ts';
import { sayTable } from './sayTable.ts';
import { pageWidth } from './wrap.ts';

const nameWidth = 44;
const columnWidth = 8;
const columnsAPage = Math.floor((pageWidth - nameWidth) / columnWidth);

/** The figures of all messages and of each language, as many columns beside each other as fit. */
export function sayFigures({ figures, languages }: TestReport, paint: Terminal['paint']): string[] {
  const columns = [{ lang: 'all', figures }, ...languages];
  const blocks = Array.from({ length: Math.ceil(columns.length / columnsAPage) }, (_, i) => columns.slice(i * columnsAPage, (i + 1) * columnsAPage));
  return blocks.flatMap((block, i) => [
    ...(i === 0 ? [] : ['']),
    paint('bold', sayTable([['', ...block.map(({ lang }) => lang.slice(0, columnWidth - 1))]], nameWidth, columnWidth).join('')),
    ...sayTable(figureRows.map(({ name, value }) => [name, ...block.map((column) => value(column.figures))]), nameWidth, columnWidth),
  ]);
}
