interface Entry<T> {
  dueMs: number;
  /** Decides between entries due at the same time, so that the order never depends on the heap. */
  order: number;
  item: T;
}

function before<T>(a: Entry<T>, b: Entry<T>): boolean {
  return a.dueMs < b.dueMs || (a.dueMs === b.dueMs && a.order < b.order);
}

/** What happens next: a binary heap of things with the time at which they are due. */
export class Agenda<T> {
  readonly #entries: Entry<T>[] = [];

  add(dueMs: number, order: number, item: T): void {
    const entry = { dueMs, order, item };
    let at = this.#entries.push(entry) - 1;
    while (at > 0) {
      const parentAt = (at - 1) >> 1;
      const parent = this.#entries[parentAt];
      if (parent === undefined || !before(entry, parent)) {
        break;
      }
      this.#entries[at] = parent;
      at = parentAt;
    }
    this.#entries[at] = entry;
  }

  /** Takes out the entry that is due first. */
  next(): Entry<T> | undefined {
    const first = this.#entries[0];
    const last = this.#entries.pop();
    if (first === undefined || last === undefined || this.#entries.length === 0) {
      return first;
    }
    this.#sink(last);
    return first;
  }

  #sink(entry: Entry<T>): void {
    let at = 0;
    for (;;) {
      const childAt = this.#earlierChild(at);
      const child = this.#entries[childAt];
      if (child === undefined || !before(child, entry)) {
        break;
      }
      this.#entries[at] = child;
      at = childAt;
    }
    this.#entries[at] = entry;
  }

  #earlierChild(parentAt: number): number {
    const leftAt = 2 * parentAt + 1;
    const left = this.#entries[leftAt];
    const right = this.#entries[leftAt + 1];
    return left !== undefined && right !== undefined && before(right, left) ? leftAt + 1 : leftAt;
  }
}
