/** Memoisation with at most `limit` entries, the oldest evicted first, so that memory stays bounded. */
export class BoundedMemo<Value> {
  private readonly answers = new Map<string, Value>();

  constructor(private readonly limit: number) {}

  get(key: string): Value | undefined {
    const answer = this.answers.get(key);
    if (answer !== undefined) {
      this.answers.delete(key);
      this.answers.set(key, answer);
    }
    return answer;
  }

  set(key: string, value: Value): void {
    this.answers.set(key, value);
    if (this.answers.size <= this.limit) return;
    for (const oldest of this.answers.keys()) {
      this.answers.delete(oldest);
      break;
    }
  }

  get size(): number {
    return this.answers.size;
  }
}
