/** Hours and minutes as one types a length of time: "0:30" is 1,800 seconds, "8" is eight hours. Null when it is none. */
export function lengthOf(text: string): number | null {
  const found = /^(\d{1,5})(?::([0-5]\d))?(?::([0-5]\d))?$/.exec(text.trim());
  return found ? Number(found[1]) * 3600 + Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0) : null;
}
