/** How the keys of ticks that a browser keeps begin: those that wait, and those that the server would not have. */
export const TICK_WAITING = 'door-tick:';
export const TICK_REFUSED = 'door-refused:';
