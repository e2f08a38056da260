interface TitleHeadProps {
  columns: readonly { title: string; width: string }[];
}

/** The head of a table that is neither sorted nor scrolled by itself: its columns' titles and widths. */
export const TitleHead = ({ columns }: TitleHeadProps) => (
  <thead>
    <tr>
      {columns.map(({ title, width }) => (
        <th key={title} scope="col" style={{ width }}>
          {title}
        </th>
      ))}
    </tr>
  </thead>
);
