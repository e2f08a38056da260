'use client';

import { useController, useWatch } from 'react-hook-form';
import { FormSection } from '@/components/form/form-section';
import { ReadOnlyField } from '@/components/form/read-only-field';
import { SegmentedField } from '@/components/form/segmented-field';
import { SwitchField } from '@/components/form/switch-field';
import { TextField } from '@/components/form/text-field';
import { attachFieldLabels, type AttachForm } from '@/lib/domain/attach/attach-form';
import { CertificateSummary } from './certificate-summary';
import { leafDomain } from './leaf-domain';
import { PemField } from './pem-field';

export const tlsChoices = [
  { value: 'off', label: 'Off' },
  { value: 'own', label: 'Own certificate' },
  { value: 'leaf', label: 'Leaf domain' },
] as const;

const hints = {
  off: 'Requests, and the keys in them, travel in the clear. For trying out alone.',
  own: 'A certificate for a name of yours. It has to be renewed here before it expires.',
  leaf: 'The service makes a name under its own domain, and a certificate for it.',
};

/** How requests to models are kept secret on their way. */
export function TlsFields() {
  const { field } = useController<AttachForm, 'tls.mode'>({ name: 'tls.mode' });
  const { ref, value, onChange } = field;
  return (
    <FormSection title="TLS">
      <SegmentedField
        label={attachFieldLabels['tls.mode']}
        hint={hints[value]}
        choices={tlsChoices}
        value={value}
        chosenRef={ref}
        onChange={onChange}
      />
      {value === 'own' && <OwnCertificateFields />}
      {value === 'leaf' && <LeafDomainFields />}
    </FormSection>
  );
}

const OwnCertificateFields = () => (
  <>
    <PemField
      name="tls.certificate"
      hint="With those that it is proven with after it, each followed by the one that signed it."
      deps={['tls.key', 'tls.cname']}
    />
    <PemField name="tls.key" hint="Not encrypted. Sent once, and not shown again." />
    <TextField<AttachForm>
      name="tls.cname"
      label={attachFieldLabels['tls.cname']}
      hint="Point it at the cluster’s address once the cluster is there."
    />
    <CertificateSummary />
  </>
);

function LeafDomainFields() {
  const label = useWatch<AttachForm, 'tls.leafDomainLabel'>({ name: 'tls.leafDomainLabel' });
  const location = useWatch<AttachForm, 'location'>({ name: 'location' });
  const { field } = useController<AttachForm, 'tls.overwriteExistingDomain'>({
    name: 'tls.overwriteExistingDomain',
  });
  const { ref, value, onChange } = field;
  return (
    <>
      <TextField<AttachForm>
        name="tls.leafDomainLabel"
        label={attachFieldLabels['tls.leafDomainLabel']}
      />
      <ReadOnlyField
        label="Resulting name"
        hint="The service puts six characters of its own in place of ######."
        value={leafDomain(label, location)}
      />
      <SwitchField
        label={attachFieldLabels['tls.overwriteExistingDomain']}
        hint="Another cluster that has the name is no longer reached by it."
        checked={value}
        onChange={onChange}
        switchRef={ref}
      />
    </>
  );
}
