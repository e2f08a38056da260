import { figure } from './figure';

/** "16 in total", or of those a filter leaves: "3 of 1,200 shown". */
export const shownOf = (total: number, shown: number): string =>
  shown === total ? `${figure(total)} in total` : `${figure(shown)} of ${figure(total)} shown`;
