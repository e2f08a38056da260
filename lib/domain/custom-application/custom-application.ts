import { z } from 'zod';

/** Ports are TCP's; the service refuses a published port that is taken by an application of its own. */
const port = z.int('A whole number').min(1, 'At least 1').max(65_535, 'At most 65,535');
const absolutePath = z
  .string()
  .max(1_024)
  .regex(/^\/\S*$/, 'An absolute path, such as /home/azureuser/cloudfiles');

export const customApplicationSchema = z.object({
  /** Shown among the instance's applications. */
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,30}$/i, 'Start with a letter; 2 to 31 letters, digits and -'),
  /** A container image, e.g. `ghcr.io/azure/rocker-rstudio-ml-verse:latest`. */
  image: z
    .string()
    .max(255)
    .regex(/^[\w][\w.\-/:@]*$/, 'A container image, such as ghcr.io/owner/name:tag'),
  /** Where the container listens, and where the instance serves it. */
  targetPort: port,
  publishedPort: port,
  environment: z.record(z.string().regex(/^[a-z_]\w*$/i, 'Letters, digits and _'), z.string()),
  /** Directories of the instance in the container. */
  mounts: z.array(z.object({ source: absolutePath, target: absolutePath, readOnly: z.boolean() })),
});
export type CustomApplication = z.infer<typeof customApplicationSchema>;

export const customApplicationsSchema = z.array(customApplicationSchema).max(10, 'At most 10');
