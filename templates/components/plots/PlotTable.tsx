import { phrase } from '../../../src/wording/wording.ts';
import type { Child } from '../../jsx/child.ts';

interface PlotTableProps {
  readonly caption: string;
  readonly columns: readonly Child[];
  /** Rows of cells, the name first. */
  readonly rows: readonly (readonly Child[])[];
  /** Note about omitted rows, if there are any. */
  readonly note?: string | undefined;
}

/** A table with the plot's numbers, collapsed. */
export function PlotTable({ caption, columns, rows, note }: PlotTableProps) {
  return (
    <details class="plot-numbers">
      <summary>{phrase('The numbers as a table')}</summary>
      <div class="plot-table">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr>
                <th scope="row">{name}</th>
                {cells.map((cell) => (
                  <td>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note !== undefined && <p class="note">{note}</p>}
    </details>
  );
}
