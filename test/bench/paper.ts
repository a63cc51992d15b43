/** What a figure is to be. */
export interface Aim {
  least?: number;
  most?: number;
}

export interface Column {
  title: string;
  digits?: number;
}

/** A figure, alone or beside its aim. NaN where there is none. */
export type Cell = number | { value: number; aim: Aim | undefined };

export interface Table {
  row(name: string, cells: readonly Cell[], engine?: string): void;
}

/** Where the figures are written. */
export interface Paper {
  table(title: string, columns: readonly Column[]): Table;
  line(text: string): void;
  /** Every figure that missed its aim, once more. */
  misses(): void;
}

const widthOfName = 50;
const widthOfEngine = 8;
const widthOfCell = 12;

/** Figures in columns, each beside its aim, `✗` behind what misses it. */
export function createPaper(write: (line: string) => void): Paper {
  const missed: string[] = [];
  let aims = 0;

  return {
    line: write,
    table(title, columns) {
      write(`\n${title.padEnd(widthOfName + widthOfEngine)}${columns.map((column) => column.title.padStart(widthOfCell - 5).padEnd(widthOfCell)).join('')}`.trimEnd());
      return {
        row(name, cells, engine = '') {
          const written = cells.map((cell, i) => {
            const column = columns[i];
            const { value, aim } = typeof cell === 'number' ? { value: cell, aim: undefined } : cell;
            const said = sayAim(aim);
            if (Number.isNaN(value) || said === undefined) return number(value, column).padEnd(widthOfCell);
            aims += 1;
            const miss = !isReached(value, aim);
            if (miss) missed.push(`  ${title}: ${name.trim()}: ${column?.title ?? ''} ${number(value, column).trim()} (aim ${said})`);
            return `${number(value, column)} ${said}${miss ? '✗' : ''}`.padEnd(widthOfCell);
          });
          write(`${name.padEnd(widthOfName)}${engine.padEnd(widthOfEngine)}${written.join('')}`.trimEnd());
        },
      };
    },
    misses() {
      write(`\n${missed.length === 0 ? `All ${aims} figures that have an aim reach it.` : `${missed.length} of ${aims} figures that have an aim miss it:`}`);
      for (const miss of missed) write(miss);
    },
  };
}

function number(value: number, { digits = 1 }: Column = { title: '' }): string {
  return (Number.isNaN(value) ? '–' : value.toFixed(digits)).padStart(widthOfCell - 5);
}

function sayAim(aim: Aim | undefined): string | undefined {
  if (aim?.least !== undefined) return `≥${aim.least}`;
  return aim?.most === undefined ? undefined : `≤${aim.most}`;
}

function isReached(value: number, { least = -Infinity, most = Infinity }: Aim = {}): boolean {
  return value >= least && value <= most;
}
