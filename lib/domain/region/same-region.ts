/** ARM writes a region as `eastus` and as `East US`. */
export const regionKey = (location: string): string => location.toLowerCase().replaceAll(' ', '');

export const sameRegion = (a: string, b: string): boolean => regionKey(a) === regionKey(b);
