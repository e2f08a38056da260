'use client';

import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { JsonView } from '@/components/ui/json-view';
import { armTemplateOf } from '@/lib/domain/code/arm-template';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { toCreateRequest } from '@/lib/domain/compute/create-form/to-create-request';
import { useCreate } from '../create-context';
import { ReviewSection } from './review-section';

/** What must not stand in a file. */
const leftOut = {
  cluster: ' A password is not in it: it is asked for as a secure parameter.',
  instance: ' Values of variables are not in it: they are asked for as secure parameters.',
} as const;

/** The same request as a file, to be deployed by other tools, or again. */
export function TemplateSection({ form }: { form: CreateForm }) {
  const { workspace, kind } = useCreate();
  const [isOpen, setOpen] = useState(false);
  return (
    <ReviewSection
      title="Template"
      action={
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Hide template' : 'Show template'}
        </Button>
      }
    >
      <Text size={200}>
        This request as an ARM template, for az deployment group create and other tools.
        {leftOut[kind]}
      </Text>
      {isOpen && (
        <JsonView
          value={armTemplateOf({ name: form.name, workspace, target: toCreateRequest(form) })}
          fileName={`${form.name}.json`}
        />
      )}
    </ReviewSection>
  );
}
