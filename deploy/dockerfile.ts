import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Copy, DockerfileParser, Healthcheck, type Instruction } from 'dockerfile-ast';

/** An instruction of the Dockerfile. */
export interface Step {
  keyword: string;
  /** Such as `--from=build`. */
  flags: string[];
  /** What stands behind the flags, on one line. */
  text: string;
}

/** Where the image is described. */
const file = path.join(import.meta.dirname, 'Dockerfile');

/** One list of steps for each stage, which begins with its FROM. */
export function dockerfileStages(): Step[][] {
  const stages: Step[][] = [];
  for (const step of DockerfileParser.parse(readFileSync(file, 'utf8'))
    .getInstructions()
    .map(stepOf)) {
    if (step.keyword === 'FROM') stages.push([]);
    stages.at(-1)?.push(step);
  }
  return stages;
}

function stepOf(instruction: Instruction): Step {
  const flags =
    instruction instanceof Copy || instruction instanceof Healthcheck ? instruction.getFlags() : [];
  return {
    keyword: instruction.getKeyword(),
    flags: flags.map(String),
    text: instruction.getArgumentsContent()?.replaceAll(/\s+/g, ' ') ?? '',
  };
}

/** The variables that a stage sets. */
export function variablesOf(stage: readonly Step[]): Record<string, string> {
  const pairs = stage
    .filter(({ keyword }) => keyword === 'ENV')
    .flatMap(({ text }) => text.split(' '))
    .map((pair) => pair.split('=', 2));
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value]));
}

/** The program of a CMD or HEALTHCHECK in exec form. */
export function execForm(stage: readonly Step[], keyword: 'CMD' | 'HEALTHCHECK'): string[] {
  const text = stage.findLast((step) => step.keyword === keyword)?.text ?? '';
  const command: unknown = JSON.parse(text.replace(/^CMD /, ''));
  if (!Array.isArray(command)) throw new Error(`${keyword} is not in exec form: ${text}`);
  return command.map(String);
}
