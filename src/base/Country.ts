/** The countries whose holidays, numbers and law the program knows. */
export type Country = 'NO' | 'DK' | 'SE';
