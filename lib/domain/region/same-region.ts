/** ARM writes a region as `eastus` and as `East US`; what is read of it is kept as the first. */
export const regionKey = (location: string): string => location.toLowerCase().replaceAll(' ', '');

export const sameRegion = (a: string, b: string): boolean => regionKey(a) === regionKey(b);
