import type { ApplicationRow } from '@/lib/domain/compute/create-form/instance-form';

export const emptyApplication: ApplicationRow = {
  name: '',
  image: '',
  targetPort: '',
  publishedPort: '',
  environment: [],
  mounts: [],
};

/** Azure docs, "Create a compute instance", RStudio open source: its image, ports and mount. */
export const rStudio: ApplicationRow = {
  ...emptyApplication,
  name: 'RStudio',
  image: 'ghcr.io/azure/rocker-rstudio-ml-verse:latest',
  targetPort: '8787',
  publishedPort: '8787',
  mounts: [
    { source: '/home/azureuser/cloudfiles', target: '/home/azureuser/cloudfiles', readOnly: false },
  ],
};
