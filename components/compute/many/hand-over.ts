interface HandOver {
  person: string;
  name: string;
  /** Of the instance's page. */
  address: string;
  workspace: string;
  isStopped: boolean;
}

/** What to tell somebody for whom an instance was made. */
export const handOverText = ({ person, name, address, workspace, isStopped }: HandOver): string =>
  [
    `Hello ${person},`,
    '',
    `the compute instance ${name} in the workspace ${workspace} is yours: ${address}`,
    '',
    isStopped
      ? 'It is stopped. Open its page and choose Start; that takes a few minutes. Then open Jupyter, VS Code or the terminal under Applications.'
      : 'Open its page, and there Jupyter, VS Code or the terminal under Applications.',
    'Stop it when you do not need it: it is billed while it runs.',
    '',
  ].join('\n');
