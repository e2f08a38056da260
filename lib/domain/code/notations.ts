import { armTemplate } from './arm-template';
import { azRest } from './az-rest';
import { bicep } from './bicep';
import { cliV1 } from './cli-v1';
import { cliV2 } from './cli-v2';
import { cliYaml } from './cli-yaml';
import type { Notation } from './notation';
import { pythonV1 } from './python-v1';
import { pythonV2 } from './python-v2';
import { rest } from './rest';
import { terraform } from './terraform';

/** Every way to write down a compute, in the order in which they are offered. */
export const notations: readonly Notation[] = [
  armTemplate,
  bicep,
  rest,
  azRest,
  cliV1,
  cliV2,
  cliYaml,
  pythonV1,
  pythonV2,
  terraform,
];
