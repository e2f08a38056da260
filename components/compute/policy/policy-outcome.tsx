'use client';

import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { Notice } from '@/components/feedback/notice';
import { JsonView } from '@/components/ui/json-view';
import { policyDefinition } from '@/lib/domain/policy/policy-definition';
import { policyFormSchema } from '@/lib/domain/policy/policy-form';
import { policyLines, policyName } from '@/lib/domain/policy/policy-lines';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { CodeLine } from '../detail/instance/code-line';
import { policyFormOf, type PolicyDraft } from './policy-draft';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
});

/** The definition as the form stands, and how it is put to work. */
export function PolicyOutcome({
  workspace,
  draft,
}: {
  workspace: WorkspaceRef;
  draft: PolicyDraft;
}) {
  const styles = useStyles();
  const form = policyFormOf(draft);
  const { error } = policyFormSchema.safeParse(form);
  const problems = [...new Set(error?.issues.map(({ message }) => message))];
  return (
    <section className={styles.root} aria-label="Definition">
      <Subtitle2 as="h2" className={styles.title}>
        Definition
      </Subtitle2>
      {problems.length > 0 && (
        <Notice intent="warning" title="Not complete yet.">
          {`${problems.join('. ')}.`}
        </Notice>
      )}
      <JsonView value={policyDefinition(form)} fileName={`${policyName(draft.rule)}.json`} />
      <Text>
        Or paste it into the editor under Policy, Definitions in the Azure portal. New definitions
        take up to half an hour to apply, and leave what is there already as it is.
      </Text>
      <CodeLine
        label="Define and assign it, with the file above"
        what="the commands"
        code={policyLines(draft.rule, workspace)}
      />
    </section>
  );
}
