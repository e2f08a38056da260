import type { ScriptFinding } from './script-findings';
import type { ScriptLine, UserBlock } from './script-lines';

/**
 * Azure docs, "Customize the compute instance with a script": what stands in a block of
 * `sudo -u azureuser` runs in /home/azureuser, and without the arguments of the script.
 */
export function blockFindings(lines: readonly ScriptLine[]): ScriptFinding[] {
  const moved = new Set<UserBlock>();
  return lines.flatMap(({ code, number, block }) => {
    if (!block) return [];
    const found = [argumentText(code, block), moved.has(block) ? undefined : pathText(code)];
    // Whoever has gone to a directory of their own means what is relative to it.
    if (/^\s*(?:cd|pushd)\s/.test(code)) moved.add(block);
    return found
      .filter((text) => text !== undefined)
      .map((text): ScriptFinding => ({ severity: 'warning', line: number, text }));
  });
}

const argument = /\$(?:[1-9@*]|\{(?:[1-9]\d*|[@*])\})/;

function argumentText(code: string, block: UserBlock): string | undefined {
  const [used] = argument.exec(code) ?? [];
  if (used === undefined || block.hasArguments) return undefined;
  return block.isQuoted
    ? `${used} is empty in a block of sudo -u azureuser. Hand it over: sudo -u azureuser -i bash -s -- "${used}" <<'${block.end}'.`
    : `In this block ${used} is filled in by the shell of root before azureuser's begins. Quote the word after <<, and hand the argument over: sudo -u azureuser -i bash -s -- "${used}" <<'${block.end}'.`;
}

const dotted = /(?:^|[\s=<>"])(?<path>\.{1,2}\/[^\s;&|"]*)/;
const fileName =
  /(?:\b(?:bash|sh|source|python3?|cat)|\s-[rf]|^\s*\.)\s+(?<path>[\w-][\w./-]*\.\w+)/;

function pathText(code: string): string | undefined {
  const path = (dotted.exec(code) ?? fileName.exec(code))?.groups?.['path'];
  if (path === undefined) return undefined;
  return `${path} is looked for in /home/azureuser, as the block of sudo -u azureuser does not run in the folder of the script. Write the whole path, or cd first.`;
}
