/** What a team leaves in its notebooks files: scripts that work, and two that do not. */
interface FirstFiles {
  directories: readonly string[];
  files: readonly { path: string; text: string }[];
}

const teamSetup = `#!/bin/bash
set -euo pipefail

# What everyone on the team needs, for the environment named in the first argument.
ENVIRONMENT="\${1:-azureml_py310_sdkv2}"

sudo -u azureuser -i <<EOF
source /anaconda/etc/profile.d/conda.sh
conda activate "$ENVIRONMENT"
pip install --quiet pre-commit==4.0.1 lightgbm==4.5.0
EOF

echo "Packages installed on $CI_NAME"
`;

const onStart = `#!/bin/bash
set -euo pipefail

mkdir -p /mnt/cache
chown azureuser:azureuser /mnt/cache
echo "Cache is ready on $CI_NAME"
`;

/** Saved by an editor on Windows: bash reads the carriage returns as part of each command. */
const windowsSetup = ['#!/bin/bash', 'set -e', 'pip install polars==1.17.1', 'echo done', ''].join(
  '\r\n',
);

const brokenSetup = `#!/bin/bash
set -e

echo "Fetching the price model"
cp /mnt/models/prices-2019.bin /home/azureuser/
echo "cp: cannot stat '/mnt/models/prices-2019.bin': No such file or directory" >&2
exit 1
`;

const endlessSetup = `#!/bin/bash
echo "Waiting for the licence server"
sleep 2h
`;

const notebook = `${JSON.stringify(
  {
    cells: [{ cell_type: 'markdown', metadata: {}, source: ['# Demand by week'] }],
    metadata: { language_info: { name: 'python' } },
    nbformat: 4,
    nbformat_minor: 5,
  },
  undefined,
  1,
)}\n`;

const readMe = `# Setup scripts

team-setup.sh runs once, when an instance is created. Give it the environment's name.
on-start.sh runs at every start.
`;

export const firstFiles: FirstFiles = {
  directories: ['Logs', 'Users/sam', 'Users/riley'],
  files: [
    { path: 'Users/avery/README.md', text: readMe },
    { path: 'Users/avery/setup/team-setup.sh', text: teamSetup },
    { path: 'Users/avery/setup/on-start.sh', text: onStart },
    { path: 'Users/dana/demand-by-week.ipynb', text: notebook },
    { path: 'Users/dana/setup.sh', text: teamSetup },
    { path: 'Users/mika/setup-from-windows.sh', text: windowsSetup },
    { path: 'Users/mika/broken-setup.sh', text: brokenSetup },
    { path: 'Users/priya/endless-setup.sh', text: endlessSetup },
  ],
};
