export interface SshTarget {
  /** What a configuration calls it. */
  name: string;
  userName: string;
  host: string;
  port: number;
  keyFile: string;
}

export interface ConnectionLines {
  ssh: string;
  /** Copies a file to the home directory. */
  scp: string;
  /** For `~/.ssh/config`, which VS Code reads too. */
  config: string;
}

/** How to reach a machine by SSH: commands of OpenSSH, and a block of its configuration. */
export function connectionLines(target: SshTarget): ConnectionLines {
  const { name, userName, host, port, keyFile } = target;
  const key = shellWord(keyFile);
  const address = shellWord(`${userName}@${host}`);
  return {
    ssh: `ssh -i ${key} -p ${port} ${address}`,
    scp: `scp -i ${key} -P ${port} FILE ${address}:`,
    config: [
      `Host ${name}`,
      `  HostName ${host}`,
      `  User ${userName}`,
      `  Port ${port}`,
      `  IdentityFile ${/\s/.test(keyFile) ? `"${keyFile}"` : keyFile}`,
    ].join('\n'),
  };
}

/** Quoted where a shell would read more into it; a leading `~/` means home only outside quotes. */
function shellWord(text: string): string {
  if (/^[\w@%+=:,./~-]+$/.test(text)) return text;
  if (text.startsWith('~/')) return `~/${shellWord(text.slice(2))}`;
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
