import { describe, expect, it } from '@jest/globals';
import { showAttachments } from '../../../src/widget/browser/frame/showAttachments.ts';

const card = (content: object) => ({ type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.hero', content }] });

describe('showAttachments', () => {
  it('makes an answer\'s links of its card, and leaves out buttons that it cannot show', () => {
    const shown = showAttachments(card({ buttons: [
      { type: 'openUrl', title: 'Retur [skjema]', value: 'https://x.example/a' }, { type: 'openUrl', title: 'Kart', value: 'https://x.example/b' }, { type: 'signin', title: 'Nei', value: 'x' },
    ] }));
    expect(shown.attachments).toEqual([{ contentType: 'text/markdown', content: '- [Retur skjema](https://x.example/a)\n- [Kart](https://x.example/b)' }]);
  });

  it('keeps what else a card says, and leaves out one that says nothing', () => {
    expect(showAttachments(card({ title: 'Tittel', text: 'Tekst' })).attachments).toEqual([{ contentType: 'text/markdown', content: 'Tittel\n\nTekst' }]);
    expect(showAttachments(card({ buttons: [] })).attachments).toEqual([]);
  });

  it('shows a picture as a picture, and files as they are', () => {
    const picture = { contentType: 'image/png', contentUrl: 'https://x.example/p.png' };
    const file = { contentType: 'application/pdf', contentUrl: 'https://x.example/f.pdf' };
    expect(showAttachments({ type: 'message', attachments: [picture, file] }).attachments).toEqual([{ ...picture, thumbnailUrl: picture.contentUrl }, file]);
    const plain = { type: 'message', text: 'hei' };
    expect(showAttachments(plain)).toBe(plain);
  });
});
