import { expect, test } from 'vitest';
import { groupApplications } from './group-applications';

const named = (...names: string[]) => names.map((name) => ({ name, url: `https://ci/${name}` }));
const namesOf = (applications: readonly { name: string }[]) => applications.map(({ name }) => name);

test.each<[string[], string[], string[]]>([
  [
    ['Jupyter', 'Jupyter Lab', 'Terminal', 'VS Code (Desktop)'],
    ['Jupyter Lab', 'Jupyter', 'VS Code (Desktop)', 'Terminal'],
    [],
  ],
  [
    ['shiny', 'RStudio', 'label-studio', 'JupyterLab'],
    ['JupyterLab', 'RStudio'],
    ['shiny', 'label-studio'],
  ],
  [['rstudio-2'], [], ['rstudio-2']],
  [[], [], []],
])('%j', (names, own, custom) => {
  const groups = groupApplications(named(...names));
  expect(namesOf(groups.own)).toEqual(own);
  expect(namesOf(groups.custom)).toEqual(custom);
});
