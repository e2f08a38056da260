/** In pixels, as the virtualiser needs them before anything is drawn. */
export const tableSizes = { header: 44, row: 44, checkbox: 44 } as const;
