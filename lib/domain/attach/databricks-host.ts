/**
 * The host of a Databricks workspace out of any spelling of its URL, such as
 * `https://adb-1.2.azuredatabricks.net/?o=1#job`. What is no URL comes back as it was typed.
 */
export function databricksHost(text: string): string {
  const typed = text.trim();
  const spelled = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(spelled)) return typed;
  const { protocol, hostname } = new URL(spelled);
  return /^https?:$/.test(protocol) ? hostname : typed;
}

/** Something to look at twice, where a host is none that Azure gives; never a refusal. */
export const databricksHostHint = (text: string): string | undefined =>
  text.trim() === '' ||
  /\.azuredatabricks\.(?:net|us)$|\.databricks\.azure\.(?:cn|us)$/.test(databricksHost(text))
    ? undefined
    : 'Workspaces are usually at adb-….azuredatabricks.net';

/** What a token looks like is Databricks' affair, and may change: it is pointed out, not refused. */
export const accessTokenHint = (token: string): string | undefined =>
  token.trim() === '' ||
  /^(?:dapi[\da-f]{32}(?:-\d+)?|eyJ[\w-]+\.[\w-]+\.[\w-]+)$/.test(token.trim())
    ? undefined
    : 'Personal access tokens usually begin with dapi; check that it was copied whole';
