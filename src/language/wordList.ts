import { z } from 'zod';

/**
 * A list of words or phrases as one text, `hva, ka, kva`: easier to write and to read than a YAML list, and much faster to parse, which
 * matters to a command that only answers one question.
 */
export const wordList = z.string().min(1).transform((text) => [...new Set(text.split(',').map((word) => word.trim()).filter((word) => word !== ''))]);
