import type { OrderStatus } from '../../orders/Order.ts';
import { foldWord } from './foldWord.ts';

/** What shops call the eight states, in four languages. Words that mean one thing in one shop and another in the next ("completed") are not here. */
export const statusWords: Readonly<Record<OrderStatus, readonly string[]>> = {
  received: [
    'received', 'mottatt', 'modtaget', 'mottagen', 'mottaget', 'ordre mottatt', 'ordre modtaget', 'order mottagen', 'order received',
    'registrert', 'registreret', 'registrerad', 'ny', 'ny ordre', 'ny order', 'new', 'bekreftet', 'bekræftet', 'bekräftad', 'confirmed',
    'under behandling', 'til behandling', 'behandles', 'i behandling', 'behandlas', 'processing', 'in process', 'unfulfilled',
    'plukkes', 'plukkes nå', 'pakkes', 'packas', 'plockas', 'being packed',
  ],
  packed: [
    'packed', 'pakket', 'pakka', 'packad', 'packat', 'klar til sending', 'klar for sending', 'klar til forsendelse', 'klar til afsendelse',
    'klar att skickas', 'klar för leverans', 'ready to ship', 'ferdig pakket', 'færdigpakket', 'färdigpackad',
  ],
  sent: [
    'sent', 'sendt', 'afsendt', 'avsendt', 'skickad', 'skickat', 'avsänd', 'shipped', 'dispatched', 'fulfilled', 'in transit', 'på vei',
    'på vej', 'på väg', 'underveis', 'undervejs', 'under transport', 'under levering', 'ekspedert', 'ekspederet', 'expedierad',
    'on its way', 'out for delivery', 'utsendt', 'levert til transportør', 'overlevert til transportør', 'overdraget til fragtfirma',
  ],
  ready: [
    'ready', 'klar', 'klar til henting', 'klar for henting', 'klar til afhentning', 'klar att hämta', 'klar för upphämtning',
    'klar för avhämtning', 'klar til utlevering', 'klar til udlevering', 'ready for pickup', 'ready for pick-up', 'ready to collect',
    'ready for collection', 'ready to pick up', 'kan hentes', 'kan afhentes', 'kan hämtas', 'på utleveringssted',
    'framme hos utlämningsställe',
  ],
  delivered: ['delivered', 'levert', 'leveret', 'levererad', 'levererat', 'utlevert', 'udleveret', 'utlämnad', 'utlämnat'],
  cancelled: [
    'cancelled', 'canceled', 'kansellert', 'kanselleret', 'annullert', 'annulleret', 'annullerad', 'avbestilt', 'afbestilt', 'avbeställd',
    'avbeställt', 'avbrutt', 'afbrudt', 'avbruten', 'makulert', 'makulerad', 'slettet', 'voided',
  ],
  returned: [
    'returned', 'returnert', 'returneret', 'returnerad', 'returnerat', 'retur mottatt', 'retur modtaget',
    'retur mottagen', 'return received',
  ],
  refunded: [
    'refunded', 'refundert', 'refunderet', 'refunderad', 'återbetald', 'återbetalad', 'tilbakebetalt', 'tilbagebetalt', 'kreditert',
    'krediteret', 'krediterad', 'penger tilbake', 'pengene tilbake',
  ],
};

const byWord = new Map(Object.entries(statusWords).flatMap(([status, words]) => words.map((word): [string, OrderStatus] => [foldWord(word), status as OrderStatus])));

/** One of the eight states where the word is known, else the shop's own text as it stands. */
export function readOrderStatus(text: string): string {
  return byWord.get(foldWord(text)) ?? text.replace(/\s+/g, ' ').trim();
}
