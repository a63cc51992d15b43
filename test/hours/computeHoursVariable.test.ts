import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Shop } from '../../src/faq/Shop.ts';
import { computeHoursVariable } from '../../src/hours/computeHoursVariable.ts';
import type { DayOverride } from '../../src/hours/DayOverride.ts';
import { hoursVariables } from '../../src/hours/hoursVariables.ts';
import { findDates } from '../../src/language/dates/findDates.ts';
import { languages, type Language } from '../../src/language/Language.ts';
import { createPhrasebook, type Phrasebook } from '../../src/language/Phrasebook.ts';
import { readPhrases } from '../../src/language/readPhrases.ts';
import { dayPacks } from '../support/dayPacks.ts';
import { phrasebookOf } from '../support/phrasebookOf.ts';
import { wallTimeOf } from '../support/wallTimeOf.ts';
import { aLocation, aShop, scheduleOf } from './hoursShop.ts';

const phrasebooks = Object.fromEntries(languages.map((language) => [language, phrasebookOf(language)])) as Record<Language, Phrasebook>;
const shop = aShop();
const branches = aShop({ locations: [...shop.locations, aLocation('tromsø', scheduleOf('man-fre 10-20; lør 10-18'), '77 00 00 00')] });

interface Asking {
  of?: Shop;
  now?: string;
  question?: string;
  language?: Language;
  location?: string;
  overrides?: readonly DayOverride[];
  phrases?: Phrasebook;
}

function say(name: string, { of = shop, now = '2026-12-18T12:00', question = '', language = 'nb', location, overrides = [], phrases = phrasebooks[language] }: Asking = {}): string {
  const wall = wallTimeOf(now);
  return computeHoursVariable(name, {
    shop: of, language, phrases, packs: dayPacks, now: wall, overrides,
    asked: findDates(question, { now: wall, country: of.country, packs: dayPacks }),
    ...(location !== undefined && { location }),
  });
}

const sentences: [string, Shop, string, string, string[]][] = [
  ['hours.today', shop, '2026-12-18T09:00', '', [
    'I dag har vi åpent 10–18.',
    'I dag har vi åbent 10–18.',
    'I dag har vi öppet 10–18.',
    'We\'re open 10:00–18:00 today.',
  ]],
  ['hours.today', shop, '2026-12-18T17:20', '', [
    'I dag har vi åpent 10–18. Vi stenger om 40 minutter.',
    'I dag har vi åbent 10–18. Vi lukker om 40 minutter.',
    'I dag har vi öppet 10–18. Vi stänger om 40 minuter.',
    'We\'re open 10:00–18:00 today. We close in 40 minutes.',
  ]],
  ['hours.today', shop, '2026-12-18T19:20', '', [
    'I dag hadde vi åpent 10–18. Vi åpner igjen i morgen kl. 10.',
    'I dag havde vi åbent 10–18. Vi åbner igen i morgen kl. 10.',
    'I dag hade vi öppet 10–18. Vi öppnar igen i morgon kl. 10.',
    'We were open 10:00–18:00 today. We open again tomorrow at 10:00.',
  ]],
  ['hours.today', shop, '2026-12-20T12:00', '', [
    'I dag er det stengt. Vi åpner igjen i morgen kl. 10.',
    'I dag har vi lukket. Vi åbner igen i morgen kl. 10.',
    'I dag har vi stängt. Vi öppnar igen i morgon kl. 10.',
    'We\'re closed today. We open again tomorrow at 10:00.',
  ]],
  ['hours.today', shop, '2026-12-24T09:00', '', [
    'I dag, julaften, har vi åpent 10–13.',
    'I dag, juleaften, har vi åbent 10–13.',
    'I dag, julafton, har vi öppet 10–13.',
    'We\'re open 10:00–13:00 today, Christmas Eve.',
  ]],
  ['hours.today', shop, '2026-12-24T15:00', '', [
    'I dag, julaften, hadde vi åpent 10–13. Vi åpner igjen mandag kl. 10.',
    'I dag, juleaften, havde vi åbent 10–13. Vi åbner igen mandag kl. 10.',
    'I dag, julafton, hade vi öppet 10–13. Vi öppnar igen på måndag kl. 10.',
    'We were open 10:00–13:00 today, Christmas Eve. We open again on Monday at 10:00.',
  ]],
  ['hours.now', shop, '2026-12-18T09:00', '', [
    'Vi har stengt nå og åpner kl. 10.',
    'Vi har lukket lige nu og åbner kl. 10.',
    'Vi har stängt just nu och öppnar kl. 10.',
    'We\'re closed right now and open at 10:00 today.',
  ]],
  ['hours.now', shop, '2026-12-18T09:40', '', [
    'Vi har stengt nå, men åpner om 20 minutter.',
    'Vi har lukket lige nu, men åbner om 20 minutter.',
    'Vi har stängt just nu men öppnar om 20 minuter.',
    'We\'re closed right now, but open in 20 minutes.',
  ]],
  ['hours.now', shop, '2026-12-18T12:00', '', [
    'Vi har åpent til kl. 18.',
    'Vi har åbent til kl. 18.',
    'Vi har öppet till kl. 18.',
    'We\'re open until 18:00.',
  ]],
  ['hours.now', shop, '2026-12-18T17:20', '', [
    'Vi stenger om 40 minutter.',
    'Vi lukker om 40 minutter.',
    'Vi stänger om 40 minuter.',
    'We close in 40 minutes.',
  ]],
  ['hours.now', shop, '2026-12-18T17:59', '', [
    'Vi stenger om ett minutt.',
    'Vi lukker om et minut.',
    'Vi stänger om en minut.',
    'We close in one minute.',
  ]],
  ['hours.now', shop, '2026-12-18T20:00', '', [
    'Vi har stengt nå og åpner i morgen kl. 10.',
    'Vi har lukket lige nu og åbner i morgen kl. 10.',
    'Vi har stängt just nu och öppnar i morgon kl. 10.',
    'We\'re closed right now and open tomorrow at 10:00.',
  ]],
  ['hours.now', shop, '2026-12-19T20:00', '', [
    'Vi har stengt nå og åpner mandag kl. 10.',
    'Vi har lukket lige nu og åbner mandag kl. 10.',
    'Vi har stängt just nu och öppnar på måndag kl. 10.',
    'We\'re closed right now and open on Monday at 10:00.',
  ]],
  ['hours.asked', shop, '2026-12-18T09:00', 'lørdag', [
    'I morgen har vi åpent 10–16.',
    'I morgen har vi åbent 10–16.',
    'I morgon har vi öppet 10–16.',
    'We\'re open 10:00–16:00 tomorrow.',
  ]],
  ['hours.asked', shop, '2026-12-18T09:00', 'i morgen', [
    'I morgen har vi åpent 10–16.',
    'I morgen har vi åbent 10–16.',
    'I morgon har vi öppet 10–16.',
    'We\'re open 10:00–16:00 tomorrow.',
  ]],
  ['hours.asked', shop, '2026-12-18T09:00', 'søndag', [
    'Søndag 20. desember er det stengt. Vi åpner igjen mandag kl. 10.',
    'Søndag den 20. december har vi lukket. Vi åbner igen mandag kl. 10.',
    'Söndag 20 december har vi stängt. Vi öppnar igen på måndag kl. 10.',
    'We\'re closed on Sunday 20 December. We open again on Monday at 10:00.',
  ]],
  ['hours.asked', shop, '2026-12-18T09:00', 'julaften', [
    'Julaften, torsdag 24. desember, har vi åpent 10–13.',
    'Juleaften, torsdag den 24. december, har vi åbent 10–13.',
    'Julafton, torsdag 24 december, har vi öppet 10–13.',
    'We\'re open 10:00–13:00 on Christmas Eve, Thursday 24 December.',
  ]],
  ['hours.asked', shop, '2026-12-18T09:00', '1. juledag', [
    '1. juledag, fredag 25. desember, er det stengt. Vi åpner igjen mandag 28. desember kl. 10.',
    '1. juledag, fredag den 25. december, har vi lukket. Vi åbner igen mandag den 28. december kl. 10.',
    'Juldagen, fredag 25 december, har vi stängt. Vi öppnar igen måndag 28 december kl. 10.',
    'We\'re closed on Christmas Day, Friday 25 December. We open again on Monday 28 December at 10:00.',
  ]],
  ['hours.asked', shop, '2026-12-18T09:00', 'nyttårsaften', [
    'Nyttårsaften, torsdag 31. desember, har vi åpent 10–18. Det kan være andre tider den dagen, så ring gjerne 22 00 00 00 først.',
    'Nytårsaften, torsdag den 31. december, har vi åbent 10–18. Der kan være andre tider den dag, så ring gerne på 22 00 00 00 først.',
    'Nyårsafton, torsdag 31 december, har vi öppet 10–18. Det kan vara andra tider den dagen, så ring gärna 22 00 00 00 först.',
    'We\'re open 10:00–18:00 on New Year\'s Eve, Thursday 31 December. Hours may be different that day, so you may want to call 22 00 00 00 first.',
  ]],
  ['hours.asked', shop, '2026-12-18T09:00', '1. mai', [
    'Lørdag 1. mai er det stengt. Vi åpner igjen mandag 3. mai kl. 10.',
    'Lørdag den 1. maj har vi lukket. Vi åbner igen mandag den 3. maj kl. 10.',
    'Första maj, lördag 1 maj, har vi stängt. Vi öppnar igen måndag 3 maj kl. 10.',
    'We\'re closed on May Day, Saturday 1 May. We open again on Monday 3 May at 10:00.',
  ]],
  ['hours.asked', shop, '2026-12-18T09:00', '17. mai', [
    'Grunnlovsdagen, mandag 17. mai, er det stengt. Vi åpner igjen tirsdag 18. mai kl. 10.',
    'Grundlovsdag, mandag den 17. maj, har vi lukket. Vi åbner igen tirsdag den 18. maj kl. 10.',
    'Norges nationaldag, måndag 17 maj, har vi stängt. Vi öppnar igen tisdag 18 maj kl. 10.',
    'We\'re closed on Constitution Day, Monday 17 May. We open again on Tuesday 18 May at 10:00.',
  ]],
  ['hours.asked', shop, '2026-12-18T09:00', 'i går', [
    'I går hadde vi åpent 10–18.',
    'I går havde vi åbent 10–18.',
    'I går hade vi öppet 10–18.',
    'We were open 10:00–18:00 yesterday.',
  ]],
  ['hours.asked', shop, '2026-11-18T09:00', 'black friday', [
    'Black friday, fredag 27. november, har vi åpent 10–18.',
    'Black Friday, fredag den 27. november, har vi åbent 10–18.',
    'Black Friday, fredag 27 november, har vi öppet 10–18.',
    'We\'re open 10:00–18:00 on Black Friday 27 November.',
  ]],
  ['hours.asked', shop, '2026-12-18T09:00', 'lørdag og søndag', [
    'I morgen, lørdag 19. desember: 10–16\nSøndag 20. desember: stengt',
    'I morgen, lørdag den 19. december: 10–16\nSøndag den 20. december: lukket',
    'I morgon, lördag 19 december: 10–16\nSöndag 20 december: stängt',
    'Tomorrow, Saturday 19 December: 10:00–16:00\nSunday 20 December: closed',
  ]],
  ['hours.asked', shop, '2026-12-18T09:00', 'i jula', [
    'Julaften, torsdag 24. desember: 10–13\n1. juledag, fredag 25. desember: stengt\n2. juledag, lørdag 26. desember: stengt\nVi åpner igjen mandag 28. desember kl. 10.',
    'Juleaften, torsdag den 24. december: 10–13\n1. juledag, fredag den 25. december: lukket\n2. juledag, lørdag den 26. december: lukket\nVi åbner igen mandag den 28. december kl. 10.',
    'Julafton, torsdag 24 december: 10–13\nJuldagen, fredag 25 december: stängt\nAnnandag jul, lördag 26 december: stängt\nVi öppnar igen måndag 28 december kl. 10.',
    'Christmas Eve, Thursday 24 December: 10:00–13:00\nChristmas Day, Friday 25 December: closed\nBoxing Day, Saturday 26 December: closed\nWe open again on Monday 28 December at 10:00.',
  ]],
  ['hours.asked', shop, '2026-12-18T09:00', 'i romjula', [
    'Søndag 27. desember: stengt\nMandag 28. desember: 10–16\nTirsdag 29. desember: 10–16\nOnsdag 30. desember: 10–16',
    'Søndag den 27. december: lukket\nMandag den 28. december: 10–16\nTirsdag den 29. december: 10–16\nOnsdag den 30. december: 10–16',
    'Söndag 27 december: stängt\nMåndag 28 december: 10–16\nTisdag 29 december: 10–16\nOnsdag 30 december: 10–16',
    'Sunday 27 December: closed\nMonday 28 December: 10:00–16:00\nTuesday 29 December: 10:00–16:00\nWednesday 30 December: 10:00–16:00',
  ]],
  ['hours.asked', shop, '2026-12-18T09:00', 'jul og nyttår', [
    'Julaften, torsdag 24. desember: 10–13\n1. juledag, fredag 25. desember: stengt\n2. juledag, lørdag 26. desember: stengt\nNyttårsaften, torsdag 31. desember: 10–18 (kan avvike)\n1. nyttårsdag, fredag 1. januar: stengt\nVi åpner igjen lørdag 2. januar kl. 10.\nNoen av tidene kan avvike, så ring gjerne 22 00 00 00 først.',
    'Juleaften, torsdag den 24. december: 10–13\n1. juledag, fredag den 25. december: lukket\n2. juledag, lørdag den 26. december: lukket\nNytårsaften, torsdag den 31. december: 10–18 (kan afvige)\nNytårsdag, fredag den 1. januar: lukket\nVi åbner igen lørdag den 2. januar kl. 10.\nNogle af tiderne kan afvige, så ring gerne på 22 00 00 00 først.',
    'Julafton, torsdag 24 december: 10–13\nJuldagen, fredag 25 december: stängt\nAnnandag jul, lördag 26 december: stängt\nNyårsafton, torsdag 31 december: 10–18 (kan avvika)\nNyårsdagen, fredag 1 januari: stängt\nVi öppnar igen lördag 2 januari kl. 10.\nNågra av tiderna kan avvika, så ring gärna 22 00 00 00 först.',
    'Christmas Eve, Thursday 24 December: 10:00–13:00\nChristmas Day, Friday 25 December: closed\nBoxing Day, Saturday 26 December: closed\nNew Year\'s Eve, Thursday 31 December: 10:00–18:00 (may differ)\nNew Year\'s Day, Friday 1 January: closed\nWe open again on Saturday 2 January at 10:00.\nSome of these hours may differ, so you may want to call 22 00 00 00 first.',
  ]],
  ['hours.asked', shop, '2026-12-18T09:00', 'i juli', [
    'Slik har vi åpent 1.–31. juli:\nMandag–fredag: 10–18\nLørdag: 10–16\nSøndag: stengt',
    'Sådan har vi åbent den 1.–31. juli:\nMandag–fredag: 10–18\nLørdag: 10–16\nSøndag: lukket',
    'Så här har vi öppet den 1–31 juli:\nMåndag–fredag: 10–18\nLördag: 10–16\nSöndag: stängt',
    'Our opening hours 1–31 July:\nMonday–Friday: 10:00–18:00\nSaturday: 10:00–16:00\nSunday: closed',
  ]],
  ['hours.asked', shop, '2026-11-18T09:00', 'i desember', [
    'Slik har vi åpent 1.–31. desember:\nMandag–fredag: 10–18\nLørdag: 10–16\nSøndag: stengt\nJulaften, torsdag 24. desember: 10–13\n25.–26. desember: stengt\n28.–30. desember: 10–16\nNyttårsaften, torsdag 31. desember: 10–18 (kan avvike)\nNoen av tidene kan avvike, så ring gjerne 22 00 00 00 først.',
    'Sådan har vi åbent den 1.–31. december:\nMandag–fredag: 10–18\nLørdag: 10–16\nSøndag: lukket\nJuleaften, torsdag den 24. december: 10–13\n25.–26. december: lukket\n28.–30. december: 10–16\nNytårsaften, torsdag den 31. december: 10–18 (kan afvige)\nNogle af tiderne kan afvige, så ring gerne på 22 00 00 00 først.',
    'Så här har vi öppet den 1–31 december:\nMåndag–fredag: 10–18\nLördag: 10–16\nSöndag: stängt\nJulafton, torsdag 24 december: 10–13\n25–26 december: stängt\n28–30 december: 10–16\nNyårsafton, torsdag 31 december: 10–18 (kan avvika)\nNågra av tiderna kan avvika, så ring gärna 22 00 00 00 först.',
    'Our opening hours 1–31 December:\nMonday–Friday: 10:00–18:00\nSaturday: 10:00–16:00\nSunday: closed\nChristmas Eve, Thursday 24 December: 10:00–13:00\n25–26 December: closed\n28–30 December: 10:00–16:00\nNew Year\'s Eve, Thursday 31 December: 10:00–18:00 (may differ)\nSome of these hours may differ, so you may want to call 22 00 00 00 first.',
  ]],
  ['hours.asked', shop, '2026-12-18T09:00', 'neste uke', [
    'Mandag 21. desember: 10–18\nTirsdag 22. desember: 10–18\nOnsdag 23. desember: 10–18\nJulaften, torsdag 24. desember: 10–13\n1. juledag, fredag 25. desember: stengt\n2. juledag, lørdag 26. desember: stengt\nSøndag 27. desember: stengt\nVi åpner igjen mandag 28. desember kl. 10.',
    'Mandag den 21. december: 10–18\nTirsdag den 22. december: 10–18\nOnsdag den 23. december: 10–18\nJuleaften, torsdag den 24. december: 10–13\n1. juledag, fredag den 25. december: lukket\n2. juledag, lørdag den 26. december: lukket\nSøndag den 27. december: lukket\nVi åbner igen mandag den 28. december kl. 10.',
    'Måndag 21 december: 10–18\nTisdag 22 december: 10–18\nOnsdag 23 december: 10–18\nJulafton, torsdag 24 december: 10–13\nJuldagen, fredag 25 december: stängt\nAnnandag jul, lördag 26 december: stängt\nSöndag 27 december: stängt\nVi öppnar igen måndag 28 december kl. 10.',
    'Monday 21 December: 10:00–18:00\nTuesday 22 December: 10:00–18:00\nWednesday 23 December: 10:00–18:00\nChristmas Eve, Thursday 24 December: 10:00–13:00\nChristmas Day, Friday 25 December: closed\nBoxing Day, Saturday 26 December: closed\nSunday 27 December: closed\nWe open again on Monday 28 December at 10:00.',
  ]],
  ['hours.asked', shop, '2026-12-20T09:00', 'i helga', [
    'I dag er det stengt. Vi åpner igjen i morgen kl. 10.',
    'I dag har vi lukket. Vi åbner igen i morgen kl. 10.',
    'I dag har vi stängt. Vi öppnar igen i morgon kl. 10.',
    'We\'re closed today. We open again tomorrow at 10:00.',
  ]],
  ['hours.asked', shop, '2026-12-18T09:00', 'påske', [
    'Skjærtorsdag 25. mars: stengt\nLangfredag 26. mars: stengt\nPåskeaften, lørdag 27. mars: 10–16 (kan avvike)\n1. påskedag, søndag 28. mars: stengt\n2. påskedag, mandag 29. mars: stengt\nVi åpner igjen tirsdag 30. mars kl. 10.\nNoen av tidene kan avvike, så ring gjerne 22 00 00 00 først.',
    'Skærtorsdag den 25. marts: lukket\nLangfredag den 26. marts: lukket\nPåskelørdag den 27. marts: 10–16 (kan afvige)\nPåskedag, søndag den 28. marts: lukket\n2. påskedag, mandag den 29. marts: lukket\nVi åbner igen tirsdag den 30. marts kl. 10.\nNogle af tiderne kan afvige, så ring gerne på 22 00 00 00 først.',
    'Skärtorsdagen 25 mars: stängt\nLångfredagen 26 mars: stängt\nPåskafton, lördag 27 mars: 10–16 (kan avvika)\nPåskdagen, söndag 28 mars: stängt\nAnnandag påsk, måndag 29 mars: stängt\nVi öppnar igen tisdag 30 mars kl. 10.\nNågra av tiderna kan avvika, så ring gärna 22 00 00 00 först.',
    'Maundy Thursday 25 March: closed\nGood Friday 26 March: closed\nEaster Saturday 27 March: 10:00–16:00 (may differ)\nEaster Sunday 28 March: closed\nEaster Monday 29 March: closed\nWe open again on Tuesday 30 March at 10:00.\nSome of these hours may differ, so you may want to call 22 00 00 00 first.',
  ]],
  ['hours.overview', shop, '2026-12-18T09:00', 'i morgen', [
    'I morgen har vi åpent 10–16.',
    'I morgen har vi åbent 10–16.',
    'I morgon har vi öppet 10–16.',
    'We\'re open 10:00–16:00 tomorrow.',
  ]],
  ['hours.overview', shop, '2026-11-18T09:00', '', [
    'I dag har vi åpent 10–18.\n\nMandag–fredag: 10–18\nLørdag: 10–16\nSøndag: stengt',
    'I dag har vi åbent 10–18.\n\nMandag–fredag: 10–18\nLørdag: 10–16\nSøndag: lukket',
    'I dag har vi öppet 10–18.\n\nMåndag–fredag: 10–18\nLördag: 10–16\nSöndag: stängt',
    'We\'re open 10:00–18:00 today.\n\nMonday–Friday: 10:00–18:00\nSaturday: 10:00–16:00\nSunday: closed',
  ]],
  ['hours.week', shop, '2026-11-18T09:00', '', [
    'Mandag–fredag: 10–18\nLørdag: 10–16\nSøndag: stengt',
    'Mandag–fredag: 10–18\nLørdag: 10–16\nSøndag: lukket',
    'Måndag–fredag: 10–18\nLördag: 10–16\nSöndag: stängt',
    'Monday–Friday: 10:00–18:00\nSaturday: 10:00–16:00\nSunday: closed',
  ]],
  ['hours.week', shop, '2026-12-22T09:00', '', [
    'Mandag–fredag: 10–18\nLørdag: 10–16\nSøndag: stengt\nJulaften, torsdag 24. desember: 10–13\n25.–26. desember: stengt\nMandag 28. desember: 10–16',
    'Mandag–fredag: 10–18\nLørdag: 10–16\nSøndag: lukket\nJuleaften, torsdag den 24. december: 10–13\n25.–26. december: lukket\nMandag den 28. december: 10–16',
    'Måndag–fredag: 10–18\nLördag: 10–16\nSöndag: stängt\nJulafton, torsdag 24 december: 10–13\n25–26 december: stängt\nMåndag 28 december: 10–16',
    'Monday–Friday: 10:00–18:00\nSaturday: 10:00–16:00\nSunday: closed\nChristmas Eve, Thursday 24 December: 10:00–13:00\n25–26 December: closed\nMonday 28 December: 10:00–16:00',
  ]],
  ['hours.special', shop, '2026-12-01T09:00', '', [
    'Julaften, torsdag 24. desember: 10–13\n25.–26. desember: stengt\n28.–30. desember: 10–16\nNyttårsaften, torsdag 31. desember: 10–18 (kan avvike)\n1. nyttårsdag, fredag 1. januar: stengt\nNoen av tidene kan avvike, så ring gjerne 22 00 00 00 først.',
    'Juleaften, torsdag den 24. december: 10–13\n25.–26. december: lukket\n28.–30. december: 10–16\nNytårsaften, torsdag den 31. december: 10–18 (kan afvige)\nNytårsdag, fredag den 1. januar: lukket\nNogle af tiderne kan afvige, så ring gerne på 22 00 00 00 først.',
    'Julafton, torsdag 24 december: 10–13\n25–26 december: stängt\n28–30 december: 10–16\nNyårsafton, torsdag 31 december: 10–18 (kan avvika)\nNyårsdagen, fredag 1 januari: stängt\nNågra av tiderna kan avvika, så ring gärna 22 00 00 00 först.',
    'Christmas Eve, Thursday 24 December: 10:00–13:00\n25–26 December: closed\n28–30 December: 10:00–16:00\nNew Year\'s Eve, Thursday 31 December: 10:00–18:00 (may differ)\nNew Year\'s Day, Friday 1 January: closed\nSome of these hours may differ, so you may want to call 22 00 00 00 first.',
  ]],
  ['hours.special', shop, '2026-08-01T09:00', '', [
    'Vi har vanlige åpningstider de neste ukene.',
    'Vi har almindelige åbningstider de næste uger.',
    'Vi har vanliga öppettider de närmaste veckorna.',
    'We have our usual opening hours for the next few weeks.',
  ]],
  ['hours.today', branches, '2026-12-18T09:00', '', [
    '**Harstad:** I dag har vi åpent 10–18.\n**Tromsø:** I dag har vi åpent 10–20.',
    '**Harstad:** I dag har vi åbent 10–18.\n**Tromsø:** I dag har vi åbent 10–20.',
    '**Harstad:** I dag har vi öppet 10–18.\n**Tromsø:** I dag har vi öppet 10–20.',
    '**Harstad:** We\'re open 10:00–18:00 today.\n**Tromsø:** We\'re open 10:00–20:00 today.',
  ]],
  ['hours.now', branches, '2026-12-18T18:30', '', [
    '**Harstad:** Vi har stengt nå og åpner i morgen kl. 10.\n**Tromsø:** Vi har åpent til kl. 20.',
    '**Harstad:** Vi har lukket lige nu og åbner i morgen kl. 10.\n**Tromsø:** Vi har åbent til kl. 20.',
    '**Harstad:** Vi har stängt just nu och öppnar i morgon kl. 10.\n**Tromsø:** Vi har öppet till kl. 20.',
    '**Harstad:** We\'re closed right now and open tomorrow at 10:00.\n**Tromsø:** We\'re open until 20:00.',
  ]],
  ['hours.asked', branches, '2026-12-18T09:00', 'nyttårsaften', [
    '**Harstad:** Nyttårsaften, torsdag 31. desember, har vi åpent 10–18. Det kan være andre tider den dagen, så ring gjerne 22 00 00 00 først.\n**Tromsø:** Nyttårsaften, torsdag 31. desember, har vi åpent 10–20. Det kan være andre tider den dagen, så ring gjerne 77 00 00 00 først.',
    '**Harstad:** Nytårsaften, torsdag den 31. december, har vi åbent 10–18. Der kan være andre tider den dag, så ring gerne på 22 00 00 00 først.\n**Tromsø:** Nytårsaften, torsdag den 31. december, har vi åbent 10–20. Der kan være andre tider den dag, så ring gerne på 77 00 00 00 først.',
    '**Harstad:** Nyårsafton, torsdag 31 december, har vi öppet 10–18. Det kan vara andra tider den dagen, så ring gärna 22 00 00 00 först.\n**Tromsø:** Nyårsafton, torsdag 31 december, har vi öppet 10–20. Det kan vara andra tider den dagen, så ring gärna 77 00 00 00 först.',
    '**Harstad:** We\'re open 10:00–18:00 on New Year\'s Eve, Thursday 31 December. Hours may be different that day, so you may want to call 22 00 00 00 first.\n**Tromsø:** We\'re open 10:00–20:00 on New Year\'s Eve, Thursday 31 December. Hours may be different that day, so you may want to call 77 00 00 00 first.',
  ]],
  ['hours.asked', branches, '2026-12-18T09:00', 'søndag', [
    'Søndag 20. desember er det stengt. Vi åpner igjen mandag kl. 10.',
    'Søndag den 20. december har vi lukket. Vi åbner igen mandag kl. 10.',
    'Söndag 20 december har vi stängt. Vi öppnar igen på måndag kl. 10.',
    'We\'re closed on Sunday 20 December. We open again on Monday at 10:00.',
  ]],
  ['hours.asked', branches, '2026-12-18T09:00', 'i romjula', [
    '**Harstad**\nSøndag 27. desember: stengt\nMandag 28. desember: 10–16\nTirsdag 29. desember: 10–16\nOnsdag 30. desember: 10–16\n\n**Tromsø**\nSøndag 27. desember: stengt\nMandag 28. desember: 10–20\nTirsdag 29. desember: 10–20\nOnsdag 30. desember: 10–20',
    '**Harstad**\nSøndag den 27. december: lukket\nMandag den 28. december: 10–16\nTirsdag den 29. december: 10–16\nOnsdag den 30. december: 10–16\n\n**Tromsø**\nSøndag den 27. december: lukket\nMandag den 28. december: 10–20\nTirsdag den 29. december: 10–20\nOnsdag den 30. december: 10–20',
    '**Harstad**\nSöndag 27 december: stängt\nMåndag 28 december: 10–16\nTisdag 29 december: 10–16\nOnsdag 30 december: 10–16\n\n**Tromsø**\nSöndag 27 december: stängt\nMåndag 28 december: 10–20\nTisdag 29 december: 10–20\nOnsdag 30 december: 10–20',
    '**Harstad**\nSunday 27 December: closed\nMonday 28 December: 10:00–16:00\nTuesday 29 December: 10:00–16:00\nWednesday 30 December: 10:00–16:00\n\n**Tromsø**\nSunday 27 December: closed\nMonday 28 December: 10:00–20:00\nTuesday 29 December: 10:00–20:00\nWednesday 30 December: 10:00–20:00',
  ]],
  ['hours.week', branches, '2026-12-18T09:00', '', [
    '**Harstad**\nMandag–fredag: 10–18\nLørdag: 10–16\nSøndag: stengt\nJulaften, torsdag 24. desember: 10–13\n\n**Tromsø**\nMandag–fredag: 10–20\nLørdag: 10–18\nSøndag: stengt\nJulaften, torsdag 24. desember: 10–20 (kan avvike)\nNoen av tidene kan avvike, så ring gjerne 77 00 00 00 først.',
    '**Harstad**\nMandag–fredag: 10–18\nLørdag: 10–16\nSøndag: lukket\nJuleaften, torsdag den 24. december: 10–13\n\n**Tromsø**\nMandag–fredag: 10–20\nLørdag: 10–18\nSøndag: lukket\nJuleaften, torsdag den 24. december: 10–20 (kan afvige)\nNogle af tiderne kan afvige, så ring gerne på 77 00 00 00 først.',
    '**Harstad**\nMåndag–fredag: 10–18\nLördag: 10–16\nSöndag: stängt\nJulafton, torsdag 24 december: 10–13\n\n**Tromsø**\nMåndag–fredag: 10–20\nLördag: 10–18\nSöndag: stängt\nJulafton, torsdag 24 december: 10–20 (kan avvika)\nNågra av tiderna kan avvika, så ring gärna 77 00 00 00 först.',
    '**Harstad**\nMonday–Friday: 10:00–18:00\nSaturday: 10:00–16:00\nSunday: closed\nChristmas Eve, Thursday 24 December: 10:00–13:00\n\n**Tromsø**\nMonday–Friday: 10:00–20:00\nSaturday: 10:00–18:00\nSunday: closed\nChristmas Eve, Thursday 24 December: 10:00–20:00 (may differ)\nSome of these hours may differ, so you may want to call 77 00 00 00 first.',
  ]],
  ['support.now', shop, '2026-12-18T12:00', '', [
    'Vi svarer nå, fram til kl. 16.',
    'Vi sidder klar nu, frem til kl. 16.',
    'Vi svarar nu, fram till kl. 16.',
    'We\'re here to answer now, until 16:00.',
  ]],
  ['support.now', shop, '2026-12-18T15:30', '', [
    'Vi svarer i 30 minutter til.',
    'Vi svarer i 30 minutter endnu.',
    'Vi svarar i 30 minuter till.',
    'We\'re here to answer for another 30 minutes.',
  ]],
  ['support.now', shop, '2026-12-18T17:00', '', [
    'Vi svarer ikke akkurat nå, men er tilbake mandag kl. 9.',
    'Vi sidder ikke klar lige nu, men er tilbage mandag kl. 9.',
    'Vi svarar inte just nu men är tillbaka på måndag kl. 9.',
    'We\'re not here to answer right now, but we\'re back on Monday at 9:00.',
  ]],
  ['support.today', shop, '2026-12-18T12:00', '', [
    'I dag svarer vi 9–16.',
    'I dag svarer vi 9–16.',
    'I dag svarar vi 9–16.',
    'We answer 9:00–16:00 today.',
  ]],
  ['support.today', shop, '2026-12-19T12:00', '', [
    'I dag er det ingen av oss som svarer. Vi er tilbake mandag kl. 9.',
    'I dag sidder vi ikke klar. Vi er tilbage mandag kl. 9.',
    'I dag är det ingen av oss som svarar. Vi är tillbaka på måndag kl. 9.',
    'None of us is here to answer today. We\'re back on Monday at 9:00.',
  ]],
  ['support.asked', shop, '2026-12-18T12:00', 'julaften', [
    'Julaften, torsdag 24. desember, svarer vi 9–16. Det kan være andre tider den dagen, så ring gjerne 22 00 00 00 først.',
    'Juleaften, torsdag den 24. december, svarer vi 9–16. Der kan være andre tider den dag, så ring gerne på 22 00 00 00 først.',
    'Julafton, torsdag 24 december, svarar vi 9–16. Det kan vara andra tider den dagen, så ring gärna 22 00 00 00 först.',
    'We answer 9:00–16:00 on Christmas Eve, Thursday 24 December. Hours may be different that day, so you may want to call 22 00 00 00 first.',
  ]],
  ['support.week', shop, '2026-11-18T12:00', '', [
    'Mandag–fredag: 9–16\nLørdag–søndag: stengt',
    'Mandag–fredag: 9–16\nLørdag–søndag: lukket',
    'Måndag–fredag: 9–16\nLördag–söndag: stängt',
    'Monday–Friday: 9:00–16:00\nSaturday–Sunday: closed',
  ]],
  ['support.next', shop, '2026-12-23T22:00', '', [
    'Vi svarer ikke akkurat nå, men er tilbake i morgen kl. 9.',
    'Vi sidder ikke klar lige nu, men er tilbage i morgen kl. 9.',
    'Vi svarar inte just nu men är tillbaka i morgon kl. 9.',
    'We\'re not here to answer right now, but we\'re back tomorrow at 9:00.',
  ]],
  ['support.reply', shop, '2026-12-18T12:10', '', [
    'Skriver du nå, får du svar før kl. 14.30.',
    'Skriver du nu, får du svar inden kl. 14.30.',
    'Skriver du nu får du svar före kl. 14.30.',
    'Write to us now and you\'ll hear back by 14:30.',
  ]],
  ['support.reply', shop, '2026-12-18T15:10', '', [
    'Skriver du nå, får du svar på mandag før kl. 10.30.',
    'Skriver du nu, får du svar på mandag inden kl. 10.30.',
    'Skriver du nu får du svar på måndag före kl. 10.30.',
    'Write to us now and you\'ll hear back by 10:30 on Monday.',
  ]],
  ['support.reply', shop, '2026-12-23T15:10', '', [
    'Skriver du nå, får du svar i morgen før kl. 10.30.',
    'Skriver du nu, får du svar i morgen inden kl. 10.30.',
    'Skriver du nu får du svar i morgon före kl. 10.30.',
    'Write to us now and you\'ll hear back by 10:30 tomorrow.',
  ]],
  ['date.asked', shop, '2026-12-18T12:10', 'lørdag 19.', [
    'i morgen',
    'i morgen',
    'i morgon',
    'tomorrow',
  ]],
  ['date.asked', shop, '2026-12-18T12:10', '', [
    'i dag',
    'i dag',
    'i dag',
    'today',
  ]],
  ['date.asked', shop, '2026-12-18T12:10', 'julaften', [
    'julaften, torsdag 24. desember',
    'juleaften, torsdag den 24. december',
    'julafton, torsdag 24 december',
    'on Christmas Eve, Thursday 24 December',
  ]],
  ['date.asked', shop, '2026-12-18T12:10', 'i romjula', [
    '27.–30. desember',
    'den 27.–30. december',
    'den 27–30 december',
    '27–30 December',
  ]],
  ['date.asked', shop, '2026-12-18T12:10', '24.12 og 31.12', [
    'torsdag 24. desember og torsdag 31. desember',
    'torsdag den 24. december og torsdag den 31. december',
    'torsdag 24 december och torsdag 31 december',
    'on Thursday 24 December and on Thursday 31 December',
  ]],
  ['date.asked', shop, '2026-12-18T12:10', '28. desember til 3. januar', [
    '28. desember – 3. januar',
    'den 28. december – 3. januar',
    'den 28 december – 3 januari',
    '28 December – 3 January',
  ]],
];

describe('hours in words', () => {
  it.each(sentences.map(([name, of, now, question, expected]) => ({ name, of, places: of.locations.length, now, question, expected })))(
    '$name with $places place(s) at $now, asked "$question"',
    ({ name, of, now, question, expected }) => {
      expect(languages.map((language) => say(name, { of, now, question, language }))).toEqual(expected);
    },
  );

  it.each(languages)('say nothing empty or unfilled in %s, whatever the hour', (language) => {
    for (const name of Object.keys(hoursVariables)) {
      for (const now of ['2026-12-18T00:00', '2026-12-18T09:59', '2026-12-18T17:59', '2026-12-20T12:00', '2026-12-24T12:30', '2026-12-25T12:00', '2026-12-31T23:59']) {
        for (const question of ['', 'i går', 'julaften', 'neste uke', 'i juli', 'uke 52 og uke 30', '1. januar 2030']) {
          const text = say(name, { of: branches, now, question, language });
          expect(text).not.toBe('');
          expect(text).not.toMatch(/\{\{|\}\}|undefined|NaN| {2}|,\.|\.\.|^\s|\s$/);
        }
      }
    }
  });

  it('is empty for a variable that is none of its own', () => {
    expect(say('hours.someday')).toBe('');
    expect(say('toString')).toBe('');
  });
});

describe('several places', () => {
  it('are told apart only where they differ', () => {
    expect(say('hours.asked', { of: branches, question: 'søndag' })).toBe('Søndag 20. desember er det stengt. Vi åpner igjen mandag kl. 10.');
    expect(say('hours.today', { of: branches })).toBe('**Harstad:** I dag har vi åpent 10–18.\n**Tromsø:** I dag har vi åpent 10–20.');
  });

  it('are left out but for the one that is named or known', () => {
    expect(say('hours.today', { of: branches, location: 'tromsø' })).toBe('I dag har vi åpent 10–20.');
    expect(say('hours.today', { of: branches, location: 'bergen' })).toContain('**Harstad:**');
  });

  it('give their own phone where hours may differ', () => {
    const text = say('hours.asked', { of: branches, question: 'nyttårsaften' });
    expect(text).toContain('22 00 00 00');
    expect(text).toContain('77 00 00 00');
  });
});

describe('whom to ask where hours may differ', () => {
  it.each([
    [{ phone: '22', email: 'hei@fjord.example' }, 'Det kan være andre tider den dagen, så ring gjerne 22 først.'],
    [{ email: 'hei@fjord.example', web: 'https://fjord.example' }, 'Det kan være andre tider den dagen, så send oss gjerne en e-post på hei@fjord.example først.'],
    [{ web: 'https://fjord.example' }, 'Det kan være andre tider den dagen, så sjekk gjerne https://fjord.example først.'],
    [{}, 'Det kan være andre tider den dagen.'],
  ])('%j', (contact, expected) => {
    expect(say('hours.asked', { of: aShop({ contact }), question: 'nyttårsaften' })).toBe(`Nyttårsaften, torsdag 31. desember, har vi åpent 10–18. ${expected}`);
  });
});

describe('a day that was closed at the counter', () => {
  const closed: DayOverride = { day: '2026-12-18', spans: [] };

  it('is closed in every variable at once', () => {
    expect(say('hours.today', { overrides: [closed] })).toBe('I dag er det stengt. Vi åpner igjen i morgen kl. 10.');
    expect(say('hours.now', { overrides: [closed] })).toBe('Vi har stengt nå og åpner i morgen kl. 10.');
    expect(say('support.now', { overrides: [closed] })).toBe('Vi svarer ikke akkurat nå, men er tilbake mandag kl. 9.');
    expect(say('hours.week', { overrides: [closed] })).toContain('I dag, fredag 18. desember: stengt');
  });

  it('is forgotten in none of the other places', () => {
    expect(say('hours.today', { of: branches, overrides: [{ ...closed, location: 'harstad' }] })).toBe('**Harstad:** I dag er det stengt. Vi åpner igjen i morgen kl. 10.\n**Tromsø:** I dag har vi åpent 10–20.');
  });
});

describe('unusual hours', () => {
  it.each([
    ['24/7', 'hours.now', '2026-12-18T12:00', 'Vi har døgnåpent.'],
    ['24/7', 'hours.today', '2026-12-18T12:00', 'I dag har vi åpent hele døgnet.'],
    ['24/7', 'hours.week', '2026-11-18T12:00', 'Alle dager: hele døgnet'],
    ['stengt', 'hours.now', '2026-12-18T12:00', 'Vi har stengt nå.'],
    ['stengt', 'hours.today', '2026-12-18T12:00', 'I dag er det stengt.'],
    ['stengt', 'support.reply', '2026-12-18T12:00', 'Skriver du nå, får du svar så snart vi er tilbake.'],
    ['fre-lør 20-02', 'hours.today', '2026-12-18T12:00', 'I dag har vi åpent 20–02.'],
    ['fre-lør 20-02', 'hours.now', '2026-12-19T00:30', 'Vi har åpent til kl. 2.'],
    ['fre-lør 20-02', 'hours.now', '2026-12-19T01:30', 'Vi stenger om 30 minutter.'],
    ['man-fre 10-24', 'hours.now', '2026-12-18T12:00', 'Vi har åpent til midnatt.'],
    ['man-fre 10-14, 15-18', 'hours.today', '2026-12-18T14:30', 'I dag har vi åpent 10–14 og 15–18.'],
    ['man-fre 10-14, 15-18', 'hours.now', '2026-12-18T13:45', 'Vi stenger om 15 minutter.'],
    ['man-fre 10-14, 15-18', 'hours.now', '2026-12-18T14:01', 'Vi har stengt nå, men åpner om 59 minutter.'],
    ['man-fre 9.30-17.30', 'hours.today', '2026-12-18T12:00', 'I dag har vi åpent 9.30–17.30.'],
    ['man-lør 0-24', 'hours.now', '2026-12-17T12:00', 'Vi har åpent til søndag 20. desember midnatt.'],
  ])('%s: %s at %s', (hours, name, now, expected) => {
    const schedule = scheduleOf(hours);
    expect(say(name, { of: aShop({ locations: [aLocation('harstad', schedule)], support: { schedule, replyWithin: { minutes: 60 } } }), now })).toBe(expected);
  });
});

describe('a phrase of the shop that uses a variable of hours', () => {
  it('finds it empty where it is part of that variable itself', () => {
    const phrases: Phrasebook = createPhrasebook(
      readPhrases('nb', readFileSync(new URL('../../src/language/nb/phrases.yaml', import.meta.url), 'utf8')),
      { 'hours.day.open': '{{day}}: {{hours}}. {{hours.now}}' },
      (name) => say(name, { phrases }),
    );
    expect(say('hours.today', { phrases })).toBe('I dag: 10–18.');
    expect(phrases.say('greeting.notice', { notice: phrases.say('hours.day.open', { day: 'I dag', hours: '10–18' }) })).toBe('Obs: I dag: 10–18. Vi har åpent til kl. 18.');
  });
});
