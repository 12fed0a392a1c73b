import type { ComponentChildren } from 'preact';

interface PlotTableProps {
  readonly caption: string;
  readonly columns: readonly ComponentChildren[];
  /** Each with the row's name first. */
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** Says what was left out, where something was. */
  readonly note?: string | undefined;
}

/** The numbers behind a plot, folded away. */
export function PlotTable({ caption, columns, rows, note }: PlotTableProps) {
  return (
    <details class="plot-numbers">
      <summary>The numbers as a table</summary>
      <div class="plot-table">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={index} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells], index) => (
              <tr key={index}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
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
