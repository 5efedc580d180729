/** Numbers of lines, one bit each: a million of them fit where a set of numbers would take a hundred times the room. */
export class LineSet {
  private bits = new Uint8Array(8192);
  size = 0;

  has(line: number): boolean {
    return ((this.bits[line >> 3] ?? 0) & (1 << (line & 7))) !== 0;
  }

  add(line: number): void {
    const at = line >> 3;
    if (at >= this.bits.length) {
      const wider = new Uint8Array(Math.max(at + 1, this.bits.length * 2));
      wider.set(this.bits);
      this.bits = wider;
    }
    if (this.has(line)) return;
    this.bits[at]! |= 1 << (line & 7);
    this.size++;
  }
}
