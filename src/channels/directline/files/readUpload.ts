import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import type { ArrivedFile, FileStore } from './createFileStore.ts';

/** One file, and all that come in one request, in bytes. */
const largestFile = 10 * 1024 * 1024;
const largestRequest = 25 * 1024 * 1024;
/** So many files in one message. */
const mostFiles = 10;
/** The activity beside them, in bytes. */
const largestActivity = 128 * 1024;

/** Why an upload is not taken, as it is answered. */
export interface UploadFault {
  status: 400 | 413 | 415;
  code: string;
  message: string;
}

/** What came in one upload; the files belong to whoever asked for them. */
export interface Upload {
  /** The JSON of the activity, where one came along. */
  activity?: string;
  files: readonly ArrivedFile[];
}

const megabytes = (bytes: number): string => `${bytes / 1024 / 1024} MB`;
const faults = {
  large: { status: 413, code: 'FileTooLarge', message: `A file may have ${megabytes(largestFile)}, all of a message ${megabytes(largestRequest)}.` },
  many: { status: 413, code: 'TooManyFiles', message: `A message may have ${mostFiles} files.` },
  unknown: { status: 415, code: 'UnsupportedFile', message: 'Pictures (JPEG, PNG, GIF, WebP, HEIC), PDF and plain text can be sent, nothing else.' },
  broken: { status: 400, code: 'BadUpload', message: 'The upload broke off or is no multipart/form-data.' },
  empty: { status: 400, code: 'BadUpload', message: 'There is no file in the upload.' },
} as const satisfies Record<string, UploadFault>;

/** Reads an upload: the parts of a form, or one file as the whole body. A fault leaves no file behind. */
export async function readUpload(request: IncomingMessage, store: FileStore): Promise<Upload | UploadFault> {
  if (Number(request.headers['content-length'] ?? 0) > largestRequest) return faults.large;
  const arriving: Promise<ArrivedFile | keyof typeof faults>[] = [];
  const streams: Readable[] = [];
  let activity: Promise<string> | undefined;
  const seen = { many: false };

  const parser = parserOf(request);
  if (parser === undefined) return faults.broken;
  parser.on('field', (field, value) => {
    if (field === 'activity') activity = Promise.resolve(value);
  });
  parser.on('file', (field, stream, name, _encoding, contentType) => {
    streams.push(stream);
    if (field === 'activity') {
      activity = text(stream);
      activity.catch(() => undefined);
      return;
    }
    const arrival = store.receive(stream, name, contentType).then(async (file): Promise<ArrivedFile | 'unknown' | 'large'> => {
      if (!stream.truncated) return file;
      if (file !== 'unknown') await store.drop(file);
      return 'large';
    }).catch(() => 'broken' as const);
    arriving.push(arrival);
  });
  parser.on('filesLimit', () => { seen.many = true; });

  const ended = await bodyOf(request, parser, () => {
    for (const stream of streams) stream.destroy(new RangeError('the upload broke off'));
  });
  const arrived = await Promise.all(arriving);
  const files = arrived.filter((file) => typeof file === 'object');
  const fault = ended ?? (seen.many || files.length > mostFiles ? 'many' : undefined) ?? arrived.find((file) => typeof file === 'string') ?? (files.length === 0 ? 'empty' : undefined);
  const words = await activity?.catch(() => undefined);
  if (fault === undefined) return { files, ...(words !== undefined && { activity: words }) };
  for (const file of files) await store.drop(file);
  return faults[fault];
}

function parserOf(request: IncomingMessage): BusboyInstance | undefined {
  const type = request.headers['content-type'] ?? '';
  try {
    return new Busboy({
      headers: { ...request.headers, 'content-type': type },
      limits: { fileSize: largestFile, files: mostFiles + 1, fields: 5, fieldSize: largestActivity, parts: mostFiles + 7, headerPairs: 50, headerSize: 8 * 1024 },
    });
  } catch {
    return undefined;
  }
}

/** Sends a request's body through a parser. @returns what went wrong; then the rest is read past, so that the client hears the answer */
function bodyOf(request: IncomingMessage, parser: BusboyInstance, breakOff: () => void): Promise<'broken' | 'large' | undefined> {
  return new Promise((resolve) => {
    let bytes = 0;
    const fail = (why: 'broken' | 'large'): void => {
      request.unpipe(parser);
      request.resume();
      breakOff();
      resolve(why);
    };
    request.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > largestRequest) fail('large');
    });
    request.once('close', () => {
      if (!request.complete) fail('broken');
    });
    request.once('error', () => fail('broken'));
    parser.once('error', () => fail('broken'));
    parser.once('finish', () => resolve(undefined));
    request.pipe(parser);
  });
}

/** Reads a body that is itself the one file. */
export async function readSingle(request: IncomingMessage, store: FileStore): Promise<Upload | UploadFault> {
  if (Number(request.headers['content-length'] ?? 0) > largestFile) return faults.large;
  const disposition = request.headers['content-disposition'] ?? '';
  const name = /filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? 'file';
  const seen = { bytes: 0, large: false };
  const content = (async function* limited() {
    for await (const part of request as AsyncIterable<Buffer>) {
      seen.bytes += part.length;
      if (seen.bytes > largestFile) seen.large = true;
      if (!seen.large) yield part;
    }
  })();
  try {
    const file = await store.receive(content, name, request.headers['content-type'] ?? '');
    if (seen.large && file !== 'unknown') await store.drop(file);
    return seen.large ? faults.large : file === 'unknown' ? faults.unknown : { files: [file] };
  } catch {
    return faults.broken;
  }
}
