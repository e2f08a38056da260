// Names of secrets as the languages spell theirs, from the camel case of ARM.

/** `adminUserPassword` as Terraform and Python have it: `admin_user_password`. */
export const snakeCase = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The same as a variable of the shell: `ADMIN_USER_PASSWORD`. */
export const shellCase = (name: string): string => snakeCase(name).toUpperCase();
