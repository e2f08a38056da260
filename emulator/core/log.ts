/** Tells of a defect of the emulator itself, without which a 500 could not be understood. */
export function logDefect(error: unknown): void {
  console.error('The emulator failed:', error);
}
