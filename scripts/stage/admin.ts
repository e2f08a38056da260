/** Calls the emulator's own admin API, which no fault strikes. @throws Error for a refusal */
export type Admin = (method: string, path: string, body?: object) => Promise<unknown>;

export const adminAt =
  (emulatorOrigin: string): Admin =>
  async (method, path, body) => {
    const answer = await fetch(`${emulatorOrigin}/_emulator${path}`, {
      method,
      ...(body && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
