'use client';

import { useWatch } from 'react-hook-form';
import { FormSection } from '@/components/form/form-section';
import { PasswordField } from '@/components/form/password-field';
import { TextField } from '@/components/form/text-field';
import { attachFieldLabels, type AttachForm } from '@/lib/domain/attach/attach-form';
import { accessTokenHint, databricksHostHint } from '@/lib/domain/attach/databricks-host';

/** Where the Databricks workspace is, and the token that opens it. */
export function DatabricksFields() {
  const url = useWatch<AttachForm, 'workspaceUrl'>({ name: 'workspaceUrl' });
  const token = useWatch<AttachForm, 'accessToken'>({ name: 'accessToken' });
  return (
    <FormSection title="Access" intro="The token is sent once, and is not shown again.">
      <TextField<AttachForm>
        name="workspaceUrl"
        label={attachFieldLabels.workspaceUrl}
        hint={
          databricksHostHint(url) ?? 'Filled in when a workspace is chosen; any page of it will do.'
        }
      />
      <PasswordField<AttachForm>
        name="accessToken"
        label={attachFieldLabels.accessToken}
        hint={
          accessTokenHint(token) ??
          'A personal access token: in Databricks under Settings, Developer. When it expires, it can be changed here.'
        }
      />
    </FormSection>
  );
}
