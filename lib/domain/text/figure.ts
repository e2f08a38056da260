const english = new Intl.NumberFormat('en');

/** "12,500": grouped as in English, as the words around it are. */
export const figure = (value: number): string => english.format(value);
