import { z } from 'zod';
import {
  defaultScriptTimeout,
  type SetupScript,
  type SetupScripts,
} from '../setup-script/setup-script';
import { fromBase64, fromText, toBase64, toText } from '../text/base64';
import type { Json } from './json';
import { text } from './lenient';

/** ARM's `setupScripts`. */
export const scriptsBodyOf = ({ creation, startup }: SetupScripts): Json => ({
  scripts: {
    ...(creation && { creationScript: scriptBody(creation) }),
    ...(startup && { startupScript: scriptBody(startup) }),
  },
});

function scriptBody(script: SetupScript): Json {
  const { arguments: scriptArguments, timeout } = script;
  return {
    ...(script.source === 'file'
      ? { scriptSource: 'workspaceStorage', scriptData: script.path }
      : { scriptSource: 'inline', scriptData: toBase64(fromText(script.text)) }),
    ...(scriptArguments && { scriptArguments }),
    timeout,
  };
}

const armScript = z
  .object({ scriptSource: text, scriptData: z.string(), scriptArguments: text, timeout: text })
  .optional()
  .catch(undefined);
const armScripts = z.object({
  scripts: z.object({ creationScript: armScript, startupScript: armScript }),
});

/** ARM's `setupScripts` read. */
export function scriptsOf(arm: unknown): SetupScripts {
  const { creationScript, startupScript } = armScripts.safeParse(arm).data?.scripts ?? {};
  return {
    ...(creationScript && { creation: scriptOf(creationScript) }),
    ...(startupScript && { startup: scriptOf(startupScript) }),
  };
}

function scriptOf(script: NonNullable<z.infer<typeof armScript>>): SetupScript {
  const { scriptSource, scriptData, scriptArguments, timeout = defaultScriptTimeout } = script;
  const rest = { ...(scriptArguments && { arguments: scriptArguments }), timeout };
  if (scriptSource?.toLowerCase() !== 'inline') {
    return { source: 'file', path: scriptData, ...rest };
  }
  const bytes = fromBase64(scriptData);
  return { source: 'inline', text: bytes ? toText(bytes) : scriptData, ...rest };
}
