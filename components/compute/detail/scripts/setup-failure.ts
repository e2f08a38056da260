import type { ServiceProblem } from '@/lib/domain/compute/compute';
import type { SetupScriptKind, SetupScripts } from '@/lib/domain/setup-script/setup-script';

/** How a setup script went wrong, as far as the service tells. */
export interface SetupFailure {
  /** Undefined where the service does not say which. */
  which?: SetupScriptKind;
  /** "ended with exit code 1" */
  how: string;
  /** What to do about it. */
  advice: string;
}

/**
 * What an instance says of its setup, undefined while that has not failed. The service publishes
 * no shape for it, so that its words are read for what they have in common.
 */
export function setupFailure(
  { state, problems = [] }: { state: string; problems?: readonly ServiceProblem[] | undefined },
  scripts: SetupScripts,
): SetupFailure | undefined {
  if (state !== 'UserSetupFailed') return undefined;
  const words = problems.map(({ message }) => message).join('\n');
  const which = whichOf(words, scripts);
  return { ...(which && { which }), ...endOf(words) };
}

function whichOf(words: string, { creation, startup }: SetupScripts): SetupScriptKind | undefined {
  if (creation && !startup) return 'creation';
  if (startup && !creation) return 'startup';
  if (/\bcreation\b/i.test(words)) return 'creation';
  return /\bstart-?up\b/i.test(words) ? 'startup' : undefined;
}

/** Exit codes as bash gives them, and 124 as `timeout` of GNU coreutils does. */
function endOf(words: string): Pick<SetupFailure, 'how' | 'advice'> {
  const code = /exit(?:ed with)?(?: code| status)?:? (\d+)/i.exec(words)?.[1];
  if (code === '124' || /time(?:d )?-?out/i.test(words)) {
    return {
      how: 'ran into its timeout',
      advice: 'Give it a longer timeout, or look in the log for what it waited for.',
    };
  }
  if (code === undefined) {
    return { how: 'failed', advice: 'Look in its log for what went wrong.' };
  }
  return { how: `ended with exit code ${code}`, advice: adviceOn.get(code) ?? lookAtTheEnd };
}

const lookAtTheEnd = 'The end of its log mostly says what went wrong.';

const adviceOn = new Map([
  [
    '126',
    'It could not be run as a program: line ends of Windows are the usual reason. Save it with those of Unix.',
  ],
  [
    '127',
    'The script, or a command in it, was not found: see whether the file is still at its path.',
  ],
]);

/** A creation script never runs again on the same instance. Azure docs, "Customize the compute instance with a script". */
export const howToRepeat: Record<SetupScriptKind, string> = {
  creation: 'A creation script runs once: correct it, delete the instance and create it again.',
  startup: 'A startup script runs at every start: correct it, then restart the instance.',
};
