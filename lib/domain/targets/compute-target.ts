import type { AttachType } from '../attach/attach';
import type { ComputeKind } from '../compute/compute';

export const targetUses = ['training', 'hosting'] as const;
export type TargetUse = (typeof targetUses)[number];

export interface TargetSnippet {
  tool: string;
  /** As highlighters name it. */
  language: 'bash' | 'python';
  text: string;
  /** The tool is retired: shown for those who meet it in old code. */
  retired?: true;
}

/** A place where models are trained or answer. */
export interface ComputeTarget {
  id: string;
  name: string;
  use: readonly TargetUse[];
  /** Made, scaled and deleted by Azure Machine Learning itself. */
  managed: boolean;
  what: string;
  /** What to do about it here, or why there is nothing to do. */
  here: string;
  /** The form that makes it or attaches it. */
  route?: { kind: ComputeKind; type?: AttachType };
  snippet: TargetSnippet;
}

export const cli = (text: string): TargetSnippet => ({
  tool: 'Azure CLI, ml extension v2',
  language: 'bash',
  text,
});

/** The service takes it, and no tool has a word for it. */
export const rest = (name: string, properties: string): TargetSnippet => ({
  tool: 'Azure CLI, request to ARM',
  language: 'bash',
  text: [
    'az rest --method put \\',
    `  --url "$WORKSPACE_ID/computes/${name}?api-version=2025-12-01" \\`,
    `  --body '{"location": "eastus", "properties": ${properties}}'`,
  ].join('\n'),
});

export const sdkV1 = (text: string): TargetSnippet => ({
  tool: 'Python SDK v1',
  language: 'python',
  text,
  retired: true,
});
