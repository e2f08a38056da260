/** Below it the navigation gives its place to the page and opens over it. */
export const narrow = '@media (max-width: 800px)';
export const wide = '@media (min-width: 800.02px)';
