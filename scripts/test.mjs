import process from 'node:process';
import { giveUp, prepare } from './prepare.mjs';

prepare()
  .then(() => import('./run-tests.ts'))
  .then(({ runTests }) => runTests())
  .then((allPassed) => process.exit(allPassed ? 0 : 1))
  .catch((error) => giveUp(error.message));
