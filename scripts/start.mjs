import process from 'node:process';
import { giveUp, prepare } from './prepare.mjs';

prepare()
  .then(() => import('./serve.ts'))
  .then(({ serve }) => serve({ dev: process.argv.includes('--dev') }))
  .catch((error) => giveUp(error.message));
