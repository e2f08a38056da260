/** Ports of their own, so that journeys run beside `npm start`. */
export const appOrigin = 'http://localhost:3100';
export const emulatorOrigin = 'http://127.0.0.1:4380';
