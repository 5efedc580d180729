/** The address of who has acknowledged a standard and who has not. */
export function signedList(standardId: string): string {
  return `/acknowledgements?filter=${encodeURIComponent(JSON.stringify({ standardId }))}`;
}
