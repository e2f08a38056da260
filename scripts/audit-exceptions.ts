/** Why an advisory, by its address, does not concern this app. */
export const accepted: Readonly<Record<string, string>> = {};
