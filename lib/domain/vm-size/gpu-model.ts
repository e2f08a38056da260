import type { VmSize } from './vm-size';

/** The newer sizes name their GPU as a part of their own: `Standard_NC24ads_A100_v4`. */
const named = /_(?<model>T4|V100|A10|A100|H100|H200|GB\d+|MI\d+X)(?:_|$)/i;

/** The older ones do not; source: Azure docs, "GPU-accelerated virtual machine sizes". */
const bySeries: readonly [RegExp, string][] = [
  [/^Standard_NC\d+r?s_v3$/i, 'V100'],
  [/^Standard_ND40rs_v2$/i, 'V100'],
  [/^Standard_NC\d+r?s_v2$/i, 'P100'],
  [/^Standard_ND\d+r?s$/i, 'P40'],
  [/^Standard_NC\d+r?$/i, 'K80'],
  [/^Standard_NV\d+(?:s_v[23])?$/i, 'M60'],
  [/^Standard_ND96asr_v4$/i, 'A100'],
];

/** The kind of GPU in a size, if its name or the docs tell. */
export function gpuModel({ name, gpus }: Pick<VmSize, 'name' | 'gpus'>): string | undefined {
  if (gpus === 0) return undefined;
  const model = named.exec(name)?.groups?.['model'];
  return model?.toUpperCase() ?? bySeries.find(([series]) => series.test(name))?.[1];
}

/** "4 × A100", "1 GPU" where the kind is not known, or nothing at all. */
export function gpuLabel(size: Pick<VmSize, 'name' | 'gpus'>): string {
  if (size.gpus === 0) return 'None';
  const model = gpuModel(size);
  if (model) return `${size.gpus} × ${model}`;
  return size.gpus === 1 ? '1 GPU' : `${size.gpus} GPUs`;
}
