import { ConsentNeeded } from './consent-needed';
import { askInWindow, currentSession } from './session';

/** Whether an error goes away once `askForPeople` has been answered with yes. */
export const needsConsent = (error: unknown): boolean => error instanceof ConsentNeeded;

/**
 * Asks the person, in a window of its own, to let the dashboard look up people. Only out of a click:
 * browsers block windows that nobody asked for. Throws where the answer was not yes.
 */
export async function askForPeople(): Promise<void> {
  const session = await currentSession();
  if (!session) throw new ConsentNeeded();
  const problem = await askInWindow(session.msal, session.graphScope);
  if (problem) throw new Error(problem.message);
}
