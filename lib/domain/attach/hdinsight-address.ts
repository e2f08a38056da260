export interface HdInsightAddress {
  /** Where SSH should be. */
  address: string;
  /** Why that is not what was typed. */
  note?: string;
}

const domain = 'azurehdinsight.net';
/** Early guides wrote it so. */
const oldDomain = 'azureinsight.net';

/** Where SSH of an HDInsight cluster is, out of what people have at hand. */
export function hdInsightAddress(text: string): HdInsightAddress {
  const host = text
    .trim()
    .replace(/^(?:https?|ssh):\/\//i, '')
    .replace(/^[^@/]*@/, '')
    .replace(/[/:].*$/s, '');
  const [, cluster, ssh, of] =
    /^([a-z\d-]+?)(-ssh)?(?:\.(azurehdinsight\.net|azureinsight\.net))?$/i.exec(host) ?? [];
  // Other addresses, such as a private one, are the person's own knowledge.
  if (cluster === undefined) return { address: host };
  const address = `${cluster}-ssh.${domain}`;
  if (of?.toLowerCase() === oldDomain) {
    return { address, note: `${oldDomain} is an old spelling; clusters are at ${domain} now` };
  }
  if (of === undefined) return { address, note: `Clusters answer at a name under ${domain}` };
  return ssh === undefined
    ? {
        address,
        note: 'This is where the web pages of the cluster are; SSH has an address of its own',
      }
    : { address: host };
}
