import type { EmulatorState } from './state';
import { writeWhole } from './state-file';

/** Long enough that a burst of calls is one write, short enough that a kill loses little. */
const QUIET_MS = 250;

/** Saves the state some time after it changed; one write at a time. */
export class StateSaver {
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(
    readonly file: string,
    readonly state: EmulatorState,
    readonly onError: (error: unknown) => void,
  ) {}

  /** The state changed; it will be saved without anybody waiting. */
  changed(): void {
    this.#timer ??= setTimeout(() => {
      this.flush().catch(this.onError);
    }, QUIET_MS);
  }

  /** Saves what there is now. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // A write that failed was reported to whoever asked for it, and must not hinder the next.
    const before = this.#writing.catch(() => undefined);
    this.#writing = before.then(() => writeWhole(this.file, JSON.stringify(this.state)));
    await this.#writing;
  }
}
