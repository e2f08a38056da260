import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import { stateLabel } from '@/lib/domain/compute/compute-state';
import { isRecord, textAt, valueAt } from './arm-value';
import type { Attribute } from './attributes';

type Arm = ComputeDetails['arm'];

const inner = 'properties.properties';

/** The setup scripts, without their text: inline ones may hold what is not for a screen. */
export function setupScripts(arm: Arm): Attribute[] {
  const scripts = valueAt(arm, `${inner}.setupScripts.scripts`);
  if (!isRecord(scripts)) return [];
  return Object.entries(scripts)
    .filter(([, script]) => isRecord(script))
    .map(([key, script]) => ({ label: stateLabel(key), value: scriptText(script) }));
}

function scriptText(script: unknown): string {
  const isInline = textAt(script, 'scriptSource')?.toLowerCase() === 'inline';
  const timeout = textAt(script, 'timeout');
  return [
    isInline ? 'Inline script' : (textAt(script, 'scriptData') ?? '—'),
    textAt(script, 'scriptArguments'),
    timeout && `(timeout ${timeout})`,
  ]
    .filter(Boolean)
    .join(' ');
}
