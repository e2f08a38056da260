import type { SubscriptionState, WorkspaceRecord } from '../core/state';
import { appendText, readText, shareOf, writeText } from '../files/share';
import type { InstanceRecord } from './compute-record';
import type { ErrorDetail } from './operation-record';
import { planScript, type ScriptPlan } from './script-plan';
import {
  DEFAULT_TIMEOUT,
  type ScriptPhase,
  scriptOf,
  type SetupScript,
  timeoutMs,
} from './setup-script';

/** A setup script under way. */
export interface ScriptRun {
  phase: ScriptPhase;
  startedMs: number;
  plan: ScriptPlan;
  /** Lines that are in the log by now. */
  written: number;
  /** Why the setup will have failed when it ends. */
  failure: ErrorDetail | null;
}

/** Begins the script of a phase; undefined when the instance has none. */
export function beginScript(
  subscription: SubscriptionState,
  record: InstanceRecord,
  phase: ScriptPhase,
  atMs: number,
): ScriptRun | undefined {
  const script = scriptOf(record.settings['setupScripts'], phase);
  if (script === undefined) return undefined;
  const workspace = workspaceOf(subscription, record);
  if (workspace === undefined) return undefined;
  const share = shareOf(subscription, workspace);
  const text =
    script.scriptSource === 'inline'
      ? Buffer.from(script.scriptData, 'base64').toString('utf8')
      : readText(share, script.scriptData.replace(/^\/+/, ''));
  const plan =
    text === undefined
      ? missing(script)
      : planScript(text, variablesOf(record, script), limitOf(script));
  writeText(share, logPath(record, phase), '', atMs);
  const failure = failureOf(phase, script, plan, text === undefined);
  return { phase, startedMs: atMs, plan, written: 0, failure };
}

const SCRIPT_NOT_FOUND = 127;

function missing({ scriptData }: SetupScript): ScriptPlan {
  const text = `bash: ${scriptData}: No such file or directory`;
  const lines = [{ afterMs: 1_000, text }];
  return { lines, lastsMs: 1_000, exitCode: SCRIPT_NOT_FOUND, timedOut: false };
}

/** When the run goes on: at its next line, and at its end. */
export function scriptDueMs({ startedMs, plan, written }: ScriptRun): number {
  return startedMs + (plan.lines[written]?.afterMs ?? plan.lastsMs);
}

/** Writes to the log what is due, and says whether the script is over. */
export function stepScript(
  subscription: SubscriptionState,
  record: InstanceRecord,
  run: ScriptRun,
  atMs: number,
): boolean {
  const due = run.plan.lines
    .slice(run.written)
    .filter(({ afterMs }) => run.startedMs + afterMs <= atMs);
  const workspace = workspaceOf(subscription, record);
  if (due.length > 0 && workspace !== undefined) {
    const text = due.map((line) => `${line.text}\n`).join('');
    appendText(shareOf(subscription, workspace), logPath(record, run.phase), text, atMs);
  }
  run.written += due.length;
  return run.written === run.plan.lines.length && atMs >= run.startedMs + run.plan.lastsMs;
}

/**
 * Azure docs, "Customize the compute instance with a script": logs are in the folder
 * `Logs/<instance>` of the notebooks files. The names below it are made up.
 */
export function logPath({ name }: Pick<InstanceRecord, 'name'>, phase: ScriptPhase): string {
  return `Logs/${name}/${phase}/stdout`;
}

function workspaceOf(
  { workspaces }: SubscriptionState,
  { workspace, resourceGroup }: InstanceRecord,
): WorkspaceRecord | undefined {
  return workspaces.find((one) => one.name === workspace && one.resourceGroup === resourceGroup);
}

/** The same page names the variables; arguments are told apart by spaces. */
function variablesOf(record: InstanceRecord, { scriptArguments }: SetupScript) {
  const given = (scriptArguments ?? '').split(/\s+/).filter((one) => one !== '');
  return {
    CI_NAME: record.name,
    CI_RESOURCE_GROUP: record.resourceGroup,
    CI_WORKSPACE: record.workspace,
    CI_LOCAL_UBUNTU_USER: 'azureuser',
    ...Object.fromEntries(given.map((value, index) => [String(index + 1), value])),
  };
}

function limitOf({ timeout }: SetupScript): number {
  return timeoutMs(timeout ?? DEFAULT_TIMEOUT) ?? Number.POSITIVE_INFINITY;
}

function failureOf(
  phase: ScriptPhase,
  script: SetupScript,
  { exitCode, timedOut }: ScriptPlan,
  isMissing: boolean,
): ErrorDetail | null {
  if (exitCode === 0) return null;
  const name = script.scriptSource === 'inline' ? 'given inline' : `'${script.scriptData}'`;
  const which = `The ${phase} script ${name}`;
  const code = 'ComputeInstanceSetupScriptFailed';
  if (isMissing) return { code, message: `${which} was not found in the notebooks files.` };
  const how = timedOut
    ? `was ended after its timeout of ${script.timeout ?? DEFAULT_TIMEOUT}, `
    : '';
  return { code, message: `${which} ${how || 'ended '}with exit code ${exitCode}.` };
}
