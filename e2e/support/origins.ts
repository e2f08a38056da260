/**
 * Ports of their own, so that journeys run beside `npm start`. Both variables together name a
 * server that runs already, which spares whoever writes a journey the start of one.
 */
export const appOrigin = process.env['E2E_APP_ORIGIN'] ?? 'http://localhost:3100';
export const emulatorOrigin = process.env['E2E_EMULATOR_ORIGIN'] ?? 'http://127.0.0.1:4380';
export const serverRuns = process.env['E2E_APP_ORIGIN'] !== undefined;
