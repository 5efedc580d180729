/** Every zone that the browser knows. */
export const zones: string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];
