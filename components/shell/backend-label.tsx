'use client';
import { Badge } from '@fluentui/react-components';

/** Says that this is not Azure itself, so that nobody takes it for that. */
export function BackendLabel({ label }: { label: string }) {
  return (
    <span>
      <Badge appearance="filled" color="warning" size="large">
        {label}
      </Badge>
    </span>
  );
}
