'use client';

import { InfoLabel, type LabelProps } from '@fluentui/react-components';

interface FieldLabelText {
  label: string;
  /** What the field means, behind the (i) after its label. */
  info?: string | undefined;
}

/** The label of a Fluent `Field`, with the studio's (i) where there is something to explain. */
export const fieldLabel = ({ label, info }: FieldLabelText) =>
  info === undefined
    ? label
    : {
        children: (_: unknown, props: LabelProps) => (
          <InfoLabel {...props} info={info}>
            {label}
          </InfoLabel>
        ),
      };
