/** Of a wall clock that nobody moves. */
export const minutesPerDay = 1440;
