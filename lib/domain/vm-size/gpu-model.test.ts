import { expect, test } from 'vitest';
import { gpuLabel } from './gpu-model';

test.each([
  ['Standard_DS3_v2', 0, 'None'],
  ['Standard_NC6s_v3', 1, '1 × V100'],
  ['STANDARD_NC24RS_V3', 4, '4 × V100'],
  ['Standard_NC6', 1, '1 × K80'],
  ['Standard_NC4as_T4_v3', 1, '1 × T4'],
  ['Standard_NC96ads_A100_v4', 4, '4 × A100'],
  ['Standard_ND96amsr_A100_v4', 8, '8 × A100'],
  ['Standard_ND96asr_v4', 8, '8 × A100'],
  ['Standard_ND96isr_H100_v5', 8, '8 × H100'],
  ['Standard_ND40rs_v2', 8, '8 × V100'],
  ['Standard_NV12s_v3', 1, '1 × M60'],
  ['Standard_NV36ads_A10_v5', 1, '1 × A10'],
  ['Standard_NX8_v9', 2, '2 GPUs'],
  ['Standard_NX8_v9', 1, '1 GPU'],
])('%s with %d GPUs reads %s', (name, gpus, label) => {
  expect(gpuLabel({ name, gpus })).toBe(label);
});
