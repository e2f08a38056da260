import { createParser, parseAsBoolean, parseAsInteger, type inferParserType } from 'nuqs';
import { jobNeedSchema, smallestNeed, type JobNeed } from '../../domain/availability/job-need';

const parseAsName = createParser<string>({
  parse: (text) => (/^\w{1,64}$/.test(text) ? text : null),
  serialize: (name) => name,
});

/** What a job needs, as the address of the page says it: by the names that the route knows as well. */
export const availabilitySearch = {
  gpus: parseAsInteger.withDefault(smallestNeed.gpus),
  gpuModel: parseAsName,
  cores: parseAsInteger.withDefault(smallestNeed.cores),
  memoryGiB: parseAsInteger.withDefault(smallestNeed.memoryGiB),
  nodes: parseAsInteger.withDefault(smallestNeed.nodes),
  lowPriority: parseAsBoolean.withDefault(smallestNeed.lowPriority),
  vmSize: parseAsName,
};
type AvailabilitySearch = inferParserType<typeof availabilitySearch>;

/** An address that somebody has edited may hold a need that no job can have: it asks for nothing. */
export const needIn = ({ gpuModel, vmSize, ...figures }: AvailabilitySearch): JobNeed =>
  jobNeedSchema.safeParse({
    ...figures,
    gpuModel: gpuModel ?? undefined,
    vmSize: vmSize ?? undefined,
  }).data ?? smallestNeed;

/** What is left out goes out of the address. */
export const searchOf = ({ gpuModel, vmSize, ...figures }: JobNeed): AvailabilitySearch => ({
  ...figures,
  gpuModel: gpuModel ?? null,
  vmSize: vmSize ?? null,
});
