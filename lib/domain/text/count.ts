import { figure } from './figure';

/** "1 node", "3 nodes", "1,200 nodes". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${figure(number)} ${number === 1 ? one : many}`;
