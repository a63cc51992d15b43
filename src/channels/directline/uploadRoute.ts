import type { Route } from '../../http/Route.ts';
import { sendError } from '../../http/sendError.ts';
import { enter, largestActivity, readPosted } from './activityRoutes.ts';
import { admit } from './authorise.ts';
import type { MessageLimit } from './createMessageLimit.ts';
import type { DirectLine } from './DirectLine.ts';
import { mostOfConversation, type ArrivedFile } from './files/createFileStore.ts';
import { readSingle, readUpload } from './files/readUpload.ts';
import { safeName } from './files/safeName.ts';
import { idOf } from './toInbound.ts';

/** `POST /v3/directline/conversations/{id}/upload`: a message with files, as a form, or one file as the body. */
export function uploadRoute(line: DirectLine, limit: MessageLimit): Route {
  return {
    method: 'post',
    path: '/v3/directline/conversations/:conversationId/upload',
    async handle(request, response) {
      const admitted = await admit(request, line);
      if ('status' in admitted) {
        sendError(response, admitted.status, admitted.code, admitted.message);
        return;
      }
      if (limit.refuses(admitted, response)) return;
      const isForm = /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');
      const upload = await (isForm ? readUpload : readSingle)(request, line.files);
      if ('status' in upload) {
        sendError(response, upload.status, upload.code, upload.message);
        return;
      }
      const left = new Set(upload.files);
      try {
        const posted = upload.activity === undefined ? { type: 'message' } : readPosted(parse(upload.activity), response);
        if (posted === undefined) return;
        if (posted.type !== 'message') {
          sendError(response, 400, 'BadActivity', 'Files come with a message: the activity must have the type "message".');
          return;
        }
        const { conversation } = admitted.visitor;
        const bytes = upload.files.reduce((sum, file) => sum + file.bytes, await line.files.sizeOf(conversation));
        if (bytes > mostOfConversation) {
          sendError(response, 413, 'TooManyFiles', `All files of a conversation may have ${mostOfConversation / 1024 / 1024} MB.`);
          return;
        }
        const id = idOf(posted, admitted.visitor, line.newId);
        const attachments: object[] = withoutFiles(posted['attachments']);
        for (const [index, arrived] of upload.files.entries()) {
          // The name is written to the disk, and into addresses: no personal number may stand in it.
          const file = { ...arrived, name: safeName(line.mask(arrived.name), arrived.type.ending) };
          const kept = await line.files.keep(file, { conversation, id, index });
          left.delete(arrived);
          attachments.push(attachmentOf(file, `${line.callers.baseOf(request)}/v3/directline/conversations/${conversation}/files/${kept.id}/${encodeURIComponent(kept.name)}`));
        }
        await enter({ ...posted, attachments }, id, admitted, line, response);
      } finally {
        for (const file of left) await line.files.drop(file);
      }
    },
  };
}

function attachmentOf({ type, name }: ArrivedFile, contentUrl: string): object {
  return { contentType: type.contentType.replace(/;.*/, ''), contentUrl, name };
}

/** Cards that came with the activity; the files are listed there without their contents. */
function withoutFiles(attachments: unknown): object[] {
  if (!Array.isArray(attachments)) return [];
  return attachments.filter((each): each is object => typeof each === 'object' && each !== null && 'content' in each);
}

function parse(text: string): unknown {
  try {
    return text.length > largestActivity ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
