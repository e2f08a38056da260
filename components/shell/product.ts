export const productName = 'Azure ML Compute Dashboard';

/** What the studio documents of the same page. */
export const helpUrl =
  'https://learn.microsoft.com/azure/machine-learning/how-to-create-attach-compute-studio';
