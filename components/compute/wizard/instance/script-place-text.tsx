'use client';

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from '@fluentui/react-components';
import { useWatch } from 'react-hook-form';
import { KeyValueList } from '@/components/ui/key-value-list';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import type { ScriptForm } from '@/lib/domain/compute/create-form/instance-form';
import { scriptPlace } from '@/lib/domain/setup-script/script-place';

/** Where a script finds itself when it runs, as whom, and what it is told. */
export function ScriptPlaceText({ script }: { script: ScriptForm }) {
  const name = useWatch<CreateForm, 'name'>({ name: 'name' });
  const { directory, runsAs, variables } = scriptPlace(script, name || '<name>');
  return (
    <Accordion collapsible>
      <AccordionItem value="place">
        <AccordionHeader size="small">Where it runs</AccordionHeader>
        <AccordionPanel>
          <KeyValueList
            items={[
              { label: 'Directory', value: directory },
              { label: 'As user', value: runsAs },
              ...variables.map((variable) => ({
                label: variable.name,
                value: variable.meaning,
              })),
            ]}
          />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
