'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { InstanceFacts } from '@/lib/domain/compute/instance-facts';
import { Section } from '../section';
import { CodeLine } from './code-line';
import { sshAccess, type SshAccess } from './ssh-access';

interface ConnectSectionProps {
  name: string;
  facts: InstanceFacts;
}

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

/** How to get a shell on an instance from a machine of one's own. */
export function ConnectSection({ name, facts }: ConnectSectionProps) {
  return (
    <Section title="Connect by SSH">
      <Access access={sshAccess(name, facts)} />
    </Section>
  );
}

function Access({ access }: { access: SshAccess }) {
  const styles = useStyles();
  switch (access.can) {
    case 'never':
      return (
        <Text>
          SSH is off. It is settled when an instance is created and cannot be switched on later; use
          its Terminal or VS Code, or create another instance.
        </Text>
      );
    case 'later':
      return <Text>SSH is on, but there is no address yet: it gets one when it is started.</Text>;
    case 'now':
      return (
        <div className={styles.root}>
          <Text>{noteOf(access)}</Text>
          <CodeLine label="Open a shell" what="ssh command" code={access.lines.ssh} />
          <CodeLine label="Copy a file to it" what="scp command" code={access.lines.scp} />
          <CodeLine
            label="For ~/.ssh/config, which VS Code’s Remote - SSH reads"
            what="ssh configuration"
            code={access.lines.config}
          />
        </div>
      );
  }
}

function noteOf({ from, hasKey }: SshAccess & { can: 'now' }): string {
  const where =
    from === 'network'
      ? 'Only from inside its virtual network: it has no public address.'
      : 'While it runs. The address may be another one after the next start.';
  const key = hasKey
    ? 'Put the path of your private key in place of the one here.'
    : 'No public key is set: until there is one nobody gets in. Azure’s studio adds one on its page of the instance.';
  return `${where} ${key}`;
}
