import { commandIn, type Words } from './command-words';
import type { ReadCode } from './read-code';
import { readingOf } from './reading';
import { v1TargetIn } from './v1-flags-in';
import { v2DocumentIn } from './v2-flags-in';
import { v2TargetIn } from './v2-target';

/** A command of the Azure CLI, v1 or v2. */
export function readCommand(code: string): ReadCode {
  const read = commandIn(code);
  if (!read.ok) return read;
  const [, , group] = read.words.command;
  if (group === 'computetarget') return readV1(read.words);
  if (group === 'compute') return readV2(read.words);
  return { ok: false, reason: unknownCommand };
}

const unknownCommand =
  'az ml compute create and attach are read, and az ml computetarget create and attach.';

function readV1(words: Words): ReadCode {
  const read = v1TargetIn(words);
  if (!read) return { ok: false, reason: unknownCommand };
  return { ok: true, notation: 'Azure CLI v1', ...read };
}

function readV2(words: Words): ReadCode {
  const [, , , verb, ...others] = words.command;
  if (verb !== 'create' && verb !== 'attach') return { ok: false, reason: unknownCommand };
  if (words.flags.some(([flag]) => flag === '--file' || flag === '-f')) {
    return { ok: false, reason: 'The command takes it all from a file: paste the YAML instead.' };
  }
  const reading = readingOf(v2DocumentIn(words));
  const target = v2TargetIn(reading);
  if (!target) return { ok: false, reason: 'The command needs a --type, such as AmlCompute.' };
  const name = reading.text('name');
  return {
    ok: true,
    notation: 'Azure CLI v2',
    ...(name !== undefined && { name }),
    target,
    notUsed: [...reading.unused(), ...others, ...words.rest],
  };
}
