/** Goes up whenever the same FAQ may be answered otherwise: part of a FAQ's version, so that old replies stay explained. */
export const engineVersion = '1';
