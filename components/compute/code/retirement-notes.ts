import type { NotationId } from '@/lib/domain/code/notation';

/** What to know before the tool is used. Source: Azure docs, "Upgrade to v2". */
export const retirementNotes: Partial<Record<NotationId, string>> = {
  'cli-v1':
    'Retired: support of the extension azure-cli-ml ended on 30 September 2025. For old scripts; new ones are better off with v2.',
  'python-v1':
    'On its way out: SDK v1 is deprecated since 31 March 2025 and supported until 30 June 2026. New code is better off with v2.',
};
