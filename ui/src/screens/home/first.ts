/** What home asks for at first: so many tasks. The window asks early, before the screen is there. */
export const AT_FIRST = 20;
