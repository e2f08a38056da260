'use client';

import { Button, Text } from '@fluentui/react-components';
import { TextLink } from '@/components/ui/text-link';
import { editClusterHref } from '@/lib/browser/url/edit-search';
import { freeCoresHref } from '@/lib/browser/url/quota-search';
import { routes, tabs } from '@/lib/browser/url/routes';
import type { ComputeAnswer } from '@/lib/domain/availability/availability';
import type { ComputeVerb } from '@/lib/domain/compute/compute-can';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';

interface StepActionProps {
  workspace: WorkspaceRef;
  answer: ComputeAnswer;
  ask: (verb: ComputeVerb, compute: string) => void;
}

/** The one step that clears what a compute is blocked by, as far as it can be taken here. */
export function StepAction({ workspace, answer, ask }: StepActionProps) {
  const { name, kind, step } = answer;
  if (!step) return null;
  switch (step.kind) {
    case 'start':
    case 'restart': {
      const { kind: verb } = step;
      return (
        <Button size="small" onClick={() => ask(verb, name)}>
          {step.text}
        </Button>
      );
    }
    case 'edit':
      return <TextLink href={editClusterHref({ ...workspace, name })}>{step.text}</TextLink>;
    case 'open':
      return (
        <TextLink href={routes.compute({ ...workspace, name }, tabs[kind])}>{step.text}</TextLink>
      );
    case 'free-cores': {
      const { cores, priority, location, family } = step;
      const need = { cores, priority, location, ...(family !== undefined && { family }) };
      return <TextLink href={freeCoresHref(workspace, need)}>{step.text}</TextLink>;
    }
    case 'more-quota':
      return <TextLink href={routes.quota(workspace)}>{step.text}</TextLink>;
    case 'ask':
    case 'wait':
      return <Text>{step.text}</Text>;
  }
}
