'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LineField } from '@/components/form/line-field';
import { SelectField } from '@/components/form/select-field';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ApiError } from '@/lib/browser/api-error';
import { useSetWorkspaceLimit } from '@/lib/browser/mutations/use-set-workspace-limit';
import type { RegionRef } from '@/lib/contract/regions';
import { samePlace, type QuotaNode } from '@/lib/domain/quota/quota-tree';
import type { QuotaPlace } from '@/lib/domain/quota/region-usage';
import { no, yes } from '@/lib/domain/verdict/verdict';
import { familyTitle } from '../quota-text';
import { limitProblem } from './limit-problem';

interface LimitDialogProps {
  region: RegionRef;
  /** A family, or a workspace within one. */
  node: QuotaNode;
  /** The workspaces whose limits could be set, that of the page first. */
  places: readonly QuotaPlace[];
  onClose: () => void;
}

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    '& > *': { maxWidth: 'none' },
  },
});

/** How much of a family a workspace may use. */
export function LimitDialog({ region, node, places, onClose }: LimitDialogProps) {
  const styles = useStyles();
  const [index, setIndex] = useState(() =>
    Math.max(
      0,
      places.findIndex((one) => isOf(node, one)),
    ),
  );
  const [typed, setTyped] = useState(node.level === 'workspace' ? limitText(node.limit) : '');
  const setting = useSetWorkspaceLimit(region);
  const place = places[index];
  const family = node.family ?? '';
  const problem = typed === '' ? undefined : limitProblem(typed);
  const refusal = fieldRefusal(setting.error);
  const send = () => {
    if (place) {
      setting.mutate({ place, family, limit: Number(typed) }, { onSuccess: onClose });
    }
  };
  const given = typed === '' || problem !== undefined ? no('Give a number of vCPUs first') : yes;
  const verdict = setting.isPending ? no('The limit is being set') : given;

  return (
    <ConfirmDialog
      open
      title={`Limit a workspace’s use of ${familyTitle(family)}`}
      confirmLabel={setting.isPending ? 'Setting…' : 'Set limit'}
      verdict={verdict}
      onConfirm={send}
      onClose={onClose}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (verdict.ok) send();
        }}
      >
        <SelectField
          label="Workspace"
          options={places.map(({ workspace, resourceGroup }, at) => ({
            value: String(at),
            label: `${workspace} (${resourceGroup})`,
          }))}
          value={String(index)}
          onChange={(value) => {
            setting.reset();
            setIndex(Number(value));
          }}
        />
        <LineField
          label="Limit, in vCPUs"
          hint="At least what its clusters always keep, and at most what the subscription has."
          inputMode="numeric"
          value={typed}
          problem={problem ?? refusal}
          onChange={(value) => {
            setting.reset();
            setTyped(value);
          }}
        />
        {setting.error && refusal === undefined && (
          <ErrorNotice error={setting.error} title="The limit was not set" />
        )}
      </form>
    </ConfirmDialog>
  );
}

const isOf = (node: QuotaNode, place: QuotaPlace): boolean =>
  node.place !== undefined && samePlace(node.place, place);

const limitText = (limit: number): string => (limit < 0 ? '' : String(limit));

/** What the service says of the limit itself belongs to its field. */
function fieldRefusal(error: Error | null): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  return error.body.fields?.find(({ path }) => path === 'limit')?.message;
}
