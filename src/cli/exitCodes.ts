/** A command did what it was asked, and the answer is no: faults were found, a test failed; or it could not be done. */
export const failed = 1;

/** The command line was not understood. */
export const misused = 2;
