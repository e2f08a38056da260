import type { CreateInstance } from '../compute/create-compute';
import { scriptFindings } from '../setup-script/script-findings';
import type { SetupScript, SetupScriptKind } from '../setup-script/setup-script';
import { blocked, doubt, judged, ok, type Judgement } from './check';
import { known, type Fact } from './fact';

/** The texts of those scripts that are files; what nobody looked at is absent. */
export type ScriptTexts = Partial<Record<SetupScriptKind, Fact<string>>>;

/** The worst of what stands against the scripts, each of which costs a whole setup when it fails. */
export function scriptsJudgement(
  { scripts: { creation, startup } }: Pick<CreateInstance, 'scripts'>,
  texts: ScriptTexts,
): Judgement {
  const judgements = [
    ...(creation ? [scriptJudgement('creation', creation, texts)] : []),
    ...(startup ? [scriptJudgement('startup', startup, texts)] : []),
  ];
  return (
    (['blocked', 'pending', 'doubt', 'ok'] as const)
      .map((verdict) => judgements.find((judgement) => judgement.verdict === verdict))
      .find((worst) => worst !== undefined) ?? ok('No setup script.')
  );
}

function scriptJudgement(
  kind: SetupScriptKind,
  script: SetupScript,
  texts: ScriptTexts,
): Judgement {
  return judged(textOf(kind, script, texts), (text) => {
    const findings = scriptFindings(text, script.arguments ?? '');
    const found = findings.find(({ severity }) => severity === 'error') ?? findings[0];
    if (!found) return ok(`Nothing was found in the ${kind} script.`);
    const where = found.line === undefined ? '' : `, line ${found.line}`;
    const told = `The ${kind} script${where}: ${found.text}`;
    return found.severity === 'error'
      ? blocked(told, 'Correct the script.')
      : doubt(told, 'Correct the script, unless it is meant so.');
  });
}

const notLookedAt: Fact<string> = { state: 'unknown', why: 'the file was not read.' };

const textOf = (kind: SetupScriptKind, script: SetupScript, texts: ScriptTexts): Fact<string> =>
  script.source === 'inline' ? known(script.text) : (texts[kind] ?? notLookedAt);
