/** How long a gram is, in UTF-16 units: hardly two passages have one in common that the text had once. */
export const GRAM = 12;
/** More places of one gram than these are not gone through. */
const MOST = 2000;
const FACTOR = 0x01000193;
/** What the first unit of a gram has become in its hash when the next one behind the gram comes in. */
const LEAVING = Array.from({ length: GRAM }).reduce<number>((power) => Math.imul(power, FACTOR), 1);

/** Where the stretches of {@link GRAM} units of a text stand in it: known for all of them after one pass over it. */
export class Grams {
  /** One more than the last place with a hash; 0 for none. */
  private readonly last: Int32Array;
  /** The same for the place before each. */
  private readonly before: Int32Array;

  constructor(private readonly text: string) {
    this.last = new Int32Array(2 ** Math.ceil(Math.log2(text.length + 1)));
    this.before = new Int32Array(Math.max(0, text.length - GRAM + 1));
    let hash = 0;
    for (let end = 1; end <= text.length; end++) {
      hash = (Math.imul(hash, FACTOR) + text.charCodeAt(end - 1)) | 0;
      if (end > GRAM) hash = (hash - Math.imul(LEAVING, text.charCodeAt(end - 1 - GRAM))) | 0;
      if (end >= GRAM) this.put(end - GRAM, hash);
    }
  }

  /** True where the gram that begins at an offset stands nowhere else. */
  isOnly(at: number): boolean {
    for (let place = this.lastLike(at); place >= 0; place = this.placeBefore(place)) if (place !== at && this.isSame(place, at)) return false;
    return true;
  }

  /** Where else what is between two offsets stands; undefined where it is shorter than a gram, or all its grams stand too often. */
  twinsOf(start: number, end: number): readonly number[] | undefined {
    const rarest = this.rarestWithin(start, end);
    if (rarest === undefined) return undefined;
    const words = this.text.slice(start, end);
    const twins: number[] = [];
    for (let place = this.lastLike(rarest); place >= 0; place = this.placeBefore(place)) {
      const from = place - (rarest - start);
      if (from !== start && from >= 0 && this.text.startsWith(words, from)) twins.push(from);
    }
    return twins;
  }

  private rarestWithin(start: number, end: number): number | undefined {
    let rarest: number | undefined;
    let least = MOST;
    for (let at = Math.max(0, start); at + GRAM <= end && least > 1; at++) {
      let count = 0;
      for (let place = this.lastLike(at); place >= 0 && count < least; place = this.placeBefore(place)) count++;
      if (count < least) [rarest, least] = [at, count];
    }
    return rarest;
  }

  private put(at: number, hash: number): void {
    const slot = this.slotOf(hash);
    this.before[at] = this.last[slot] ?? 0;
    this.last[slot] = at + 1;
  }

  private lastLike(at: number): number {
    let hash = 0;
    for (let unit = at; unit < at + GRAM; unit++) hash = (Math.imul(hash, FACTOR) + this.text.charCodeAt(unit)) | 0;
    return (this.last[this.slotOf(hash)] ?? 0) - 1;
  }

  private placeBefore(place: number): number {
    return (this.before[place] ?? 0) - 1;
  }

  private isSame(a: number, b: number): boolean {
    for (let unit = 0; unit < GRAM; unit++) if (this.text.charCodeAt(a + unit) !== this.text.charCodeAt(b + unit)) return false;
    return true;
  }

  private slotOf(hash: number): number {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    return (mixed ^ (mixed >>> 13)) & (this.last.length - 1);
  }
}
