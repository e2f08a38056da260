import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';

/**
 * Azure docs, "Create on behalf of": whoever sets up another user's instance with code of their own
 * could act as that user, so single sign-on begins switched off there.
 */
export const isSingleSignOnRefused = ({
  assignedTo,
  scripts,
  applications,
}: Pick<CreateForm, 'assignedTo' | 'scripts' | 'applications'>): boolean =>
  assignedTo.enabled &&
  (scripts.creation.enabled || scripts.startup.enabled || applications.length > 0);
