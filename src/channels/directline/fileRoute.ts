import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Route } from '../../http/Route.ts';
import { sendError } from '../../http/sendError.ts';
import type { FileStore } from './files/createFileStore.ts';

/**
 * `GET …/conversations/{id}/files/{file}/{name}`: a file that a customer sent. Its address is the key: pictures are shown by elements that send no token. Whatever
 * is in the file, a browser neither guesses at it nor runs it.
 */
export function fileRoute(files: FileStore): Route {
  return {
    method: 'get',
    path: '/v3/directline/conversations/:conversationId/files/:file/:name',
    async handle(request, response) {
      const { conversationId, file, name } = request.params as { conversationId: string; file: string; name: string };
      const found = await files.find(conversationId, file, name.normalize('NFC'));
      if (found === undefined) {
        sendError(response, 404, 'FileNotFound', 'There is no such file.');
        return;
      }
      response.setHeader('Content-Type', found.type.contentType);
      response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
      response.setHeader('Cache-Control', 'private, max-age=31536000, immutable');
      response.setHeader('Content-Disposition', `${found.type.picture ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name).replace(/['()]/g, percent)}`);
      response.writeHead(200);
      // A caller that hangs up is no fault of ours.
      await pipeline(createReadStream(found.path), response).catch(() => undefined);
    },
  };
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
