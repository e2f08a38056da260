'use client';

import { useQuery } from '@tanstack/react-query';
import { IdentityFields } from '@/components/compute/wizard/shared/identity-fields';
import { TagsField } from '@/components/compute/wizard/shared/tags-field';
import { CreateProvider } from '@/components/compute/wizard/create-context';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { FormSection } from '@/components/form/form-section';
import { useSetIdentity } from '@/lib/browser/mutations/use-set-identity';
import { useSetTags } from '@/lib/browser/mutations/use-set-tags';
import { useUpdateCluster } from '@/lib/browser/mutations/use-update-cluster';
import { useOperationOf } from '@/lib/browser/operations/use-operations';
import { neighbourQueries } from '@/lib/browser/queries/neighbour-queries';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import { scaleSchema } from '@/lib/domain/compute/create-compute';
import { clusterRequest } from '@/lib/domain/compute/create-form/to-create-request';
import { tagsSchema } from '@/lib/domain/compute/tags';
import { computeIdentitySchema } from '@/lib/domain/identity/compute-identity';
import type { EditDrawerProps } from './edit-drawer';
import { editFormOf, type EditPartId } from './edit-form';
import { EditPart } from './edit-part';
import { editVerdict } from './edit-verdict';
import { ScaleEdit } from './scale-edit';
import { useEditContext } from './use-edit-context';

interface EditPartsProps extends Omit<EditDrawerProps, 'onClose'> {
  onDirty: (part: EditPartId, isDirty: boolean) => void;
}

export function EditParts({ workspace, cluster, arm, onDirty }: EditPartsProps) {
  const { name } = cluster;
  const context = useEditContext(workspace, cluster);
  // The identities that the cluster has are shown in this list, so their part waits for it.
  const { data: identities, isPending } = useQuery(
    neighbourQueries.identities(workspace.subscriptionId),
  );
  const { data: permissions } = useQuery(workspaceQueries.permissions(workspace));
  const isUnderWay = useOperationOf({ ...workspace, name }) !== undefined;
  const verdict = editVerdict(cluster, permissions, isUnderWay);
  const updateCluster = useUpdateCluster(workspace);
  const setIdentity = useSetIdentity(workspace);
  const setTags = useSetTags(workspace);
  const shared = { form: editFormOf(cluster, arm, identities), verdict, onDirty };
  return (
    <CreateProvider value={context}>
      <EditPart
        {...shared}
        part="scale"
        save={(values) =>
          updateCluster.mutateAsync({
            name,
            scale: scaleSchema.parse(clusterRequest(values).scale),
          })
        }
      >
        <ScaleEdit />
      </EditPart>
      {isPending ? (
        <LoadingRows label="Loading identities" rows={4} />
      ) : (
        <EditPart
          {...shared}
          part="identity"
          save={(values) =>
            setIdentity.mutateAsync({
              name,
              identity: computeIdentitySchema.parse(clusterRequest(values).identity),
            })
          }
        >
          <IdentityFields />
        </EditPart>
      )}
      <EditPart
        {...shared}
        part="tags"
        save={(values) =>
          setTags.mutateAsync({ name, tags: tagsSchema.parse(clusterRequest(values).tags) })
        }
      >
        <FormSection title="Tags">
          <TagsField />
        </FormSection>
      </EditPart>
    </CreateProvider>
  );
}
