'use client';

import { attachedItems } from '@/components/compute/attach/attach-review-items';
import { ExternalLink } from '@/components/ui/external-link';
import { KeyValueList, type KeyValue } from '@/components/ui/key-value-list';
import { usePublicConfig } from '@/lib/browser/public-config';
import { attachFormOf } from '@/lib/domain/attach/attach-form-of';
import { attachOf } from '@/lib/domain/attach/attach-of';
import { attachTypeLabel, isAttachType } from '@/lib/domain/attach/attach-words';
import { isAttached, type OtherCompute } from '@/lib/domain/compute/compute';
import { stateLabel } from '@/lib/domain/compute/compute-state';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import { AttributeList } from '../attribute-list';
import { instanceTypeItems } from './instance-type-items';
import { Section } from '../section';

interface AttachedOverviewProps {
  compute: OtherCompute;
  details: ComputeDetails;
}

/** What a workspace points to: what it is, where it is, and how it was attached. */
export function AttachedOverview({ compute, details }: AttachedOverviewProps) {
  const attach = attachOf(details.arm);
  const types = attach?.computeType === 'Kubernetes' ? attach.instanceTypes : [];
  return (
    <>
      <Section title="Attributes">
        <AttributeList
          details={details}
          first={[
            // Of a type that nobody knows, ARM's name below says it all.
            ...(isAttachType(compute.computeType)
              ? [{ label: 'Type', value: attachTypeLabel(compute.computeType) }]
              : []),
            { label: 'Provisioning state', value: stateLabel(compute.provisioningState) },
            {
              label: 'When removed',
              value: isAttached(compute)
                ? 'Detached; the resource is kept'
                : 'Deleted, as Azure Machine Learning made it',
            },
            ...resourceLines(compute),
            ...(attach ? settingsOf(attach, compute.name) : []),
          ]}
        />
      </Section>
      {types.length > 0 && (
        <Section title="Instance types">
          <KeyValueList items={instanceTypeItems(types)} />
        </Section>
      )}
    </>
  );
}

/** The resource has a line of its own, with a link; instance types a section. */
const toldApart = new Set(['Resource', 'Instance types']);

const settingsOf = (...[attach, name]: Parameters<typeof attachFormOf>): readonly KeyValue[] =>
  attachedItems(attachFormOf(attach, name)).filter(({ label }) => !toldApart.has(label));

const resourceLines = ({ resourceId }: OtherCompute): KeyValue[] =>
  resourceId === undefined
    ? []
    : [{ label: 'Resource', value: <ResourceLink resourceId={resourceId} /> }];

function ResourceLink({ resourceId }: { resourceId: string }) {
  const { portalUrl } = usePublicConfig();
  return <ExternalLink href={`${portalUrl}/#resource${resourceId}`}>{resourceId}</ExternalLink>;
}
