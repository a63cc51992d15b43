import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aShopFolder, writeText } from '../support/aShopFolder.ts';
import { fakeEmulator, type FakeEmulator } from '../support/fakeEmulator.ts';
import { postJson } from '../support/postJson.ts';
import { runSkranke, type CommandResult } from '../support/runSkranke.ts';
import { scenarioFaq } from '../support/scenarioFaq.ts';
import { startServer, type RunningServer } from '../support/startServer.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';
import { until } from '../support/until.ts';

const folder = temporaryFolders();
/** A Thursday in office hours, so that what is promised and what is open is known. */
const at = '2026-12-17T10:00';

describe('commands beside a running server', () => {
  let emulator: FakeEmulator;
  let server: RunningServer;
  let shop: string;
  let environment: Record<string, string>;
  const skranke = (...given: string[]): Promise<CommandResult> => runSkranke(given, { environment });

  beforeAll(async () => {
    shop = aShopFolder(folder());
    environment = { FAQ_DIR: join(shop, 'faq'), DATA_DIR: join(shop, 'data') };
    emulator = await fakeEmulator();
    server = await startServer({ ...environment, LOG_LEVEL: 'info' }, ['--at', at]);
  }, 90_000);

  afterAll(async () => {
    await server.stop();
    await emulator.close();
  });

  async function ask(text: string, conversation: string): Promise<string> {
    const activity = emulator.activity({ conversation: { id: conversation }, text, deliveryMode: 'expectReplies' });
    const { body } = await postJson(`${server.url}/api/messages`, activity);
    return (body as { activities: { text?: string }[] }).activities[0]?.text ?? '';
  }

  /** Asks until the answer is as wanted: what a file or another process changed is followed within a second or so. */
  async function askUntil(text: string, wanted: RegExp): Promise<string> {
    const deadline = AbortSignal.timeout(10_000);
    for (let count = 0; ; count += 1) {
      const answer = await ask(text, `until-${wanted.source}-${count}`);
      if (wanted.test(answer)) return answer;
      if (deadline.aborted) throw new RangeError(`after 10 seconds the answer was still: ${answer}`);
    }
  }

  it('say, queue and back: a promise is made, shown and kept', async () => {
    const activity = emulator.activity({ conversation: { id: 'desk' }, text: 'kan jeg snakke med et menneske' });
    await postJson(`${server.url}/api/messages`, activity);
    await emulator.until(() => emulator.arrived.some(({ conversation, activity: { text } }) => conversation === 'desk' && text?.includes('før kl. 12') === true));

    const queue = await skranke('queue', '--at', at);
    expect(queue).toMatchObject({ code: 0, err: '' });
    expect(queue.out).toMatch(/#1 {2}promised by 2026-12-17 12:00.*\n.*kan jeg snakke med et menneske/);
    expect(JSON.parse((await skranke('queue', '--json', '--at', '2026-12-17T13:00')).out)).toEqual([expect.objectContaining({ number: 1, status: 'waiting', late: true })]);

    expect(await skranke('say', '1', 'Hei,', 'dette', 'er', 'Anna', '--at', at)).toMatchObject({ code: 0 });
    await emulator.until(() => emulator.arrived.some(({ conversation, activity: { text } }) => conversation === 'desk' && text === 'Hei, dette er Anna'));
    expect((await skranke('queue', '--at', at)).out).toContain('with staff');
    expect(await ask('når åpner dere?', 'desk')).toBe('');

    expect(await skranke('back', '1', '--at', at)).toMatchObject({ code: 0 });
    expect(await ask('når åpner dere?', 'desk')).toContain('I dag');
    expect((await skranke('queue')).out).toBe('Nobody waits.\n');
    expect((await skranke('log', '--at', at)).out).toContain('1 kept');
  });

  it('say and back tell what they do not know', async () => {
    expect(await skranke('say', '77', 'hei')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('There is no case or conversation 77') });
    expect(await skranke('back', '77')).toMatchObject({ code: 1, err: expect.stringContaining('skranke queue') });
  });

  it('closed and open: in force at once, in hours and promises, until taken back', async () => {
    expect(await ask('har dere åpent i dag?', 'hours')).toContain('10–18');
    const closed = await skranke('closed', '--at', at);
    expect(closed).toMatchObject({ code: 0, out: expect.stringContaining('I dag er det stengt') });
    expect(await askUntil('har dere åpent i dag?', /stengt/)).toContain('åpner igjen');
    expect(await ask('menneske', 'closed-promise')).toContain('i morgen før kl. 11');

    expect(await skranke('open', '--at', at)).toMatchObject({ code: 0 });
    expect(await askUntil('har dere åpent i dag?', /10–18/)).toContain('10–20');

    await skranke('closed', 'i', 'morgen', '--until', '12', '--location', 'harstad', '--at', at);
    expect(await askUntil('når åpner dere i Harstad i morgen?', /12–18/)).toBeTruthy();
    await skranke('open', 'lørdag', '11-15', '--at', at);
    expect(await askUntil('har dere åpent på lørdag?', /11–15/)).not.toContain('10–16');
  });

  it.each([
    [['closed', 'i går'], 'not a day from today on'],
    [['closed', '--until', '25'], 'not a time of day'],
    [['closed', '--location', 'oslo'], 'Name one of: harstad, tromso, support'],
    [['open', 'fredag', '18-10-7'], 'not a day, hours, or a day and hours'],
  ])('%j says what is wrong', async (given, text) => {
    expect(await skranke(...given, '--at', at)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(text) });
  });

  it('takes up a saved FAQ, keeps the last good one after a bad save, and says so', async () => {
    const file = join(shop, 'faq/nb/shop.yaml');
    const good = scenarioFaq.find(({ path }) => path === 'nb/shop.yaml')!.text;
    writeText(file, good.replace('Det var leit å høre.', 'Huff, det var leit.'));
    await askUntil('dette er elendig service', /Huff/);
    writeText(file, good.replace('answer: Det var leit å høre.', 'answr: Det var leit å høre.'));
    await until(async () => {
      expect(await ask('dette er elendig service', `bad-${server.output().length}`)).toContain('Huff');
      return server.output().includes('last good one stays in force');
    }, 'the bad save is told');
    expect(server.output()).toContain('\\"answr\\" is not a field; did you mean \\"answer\\"?');
    expect(await ask('dette er elendig service', 'after-bad')).toContain('Huff');
    writeText(file, good);
    await askUntil('dette er elendig service', /leit å høre/);
  });

  it('log: finds, shows with reasons, and exports', async () => {
    await ask('kan jeg bytte en genser?', 'reviewed');
    const found = await skranke('log', 'search', 'GENSER', '--entry', 'return-policy', '--json');
    const [message] = found.out.trim().split('\n').map((line) => JSON.parse(line) as { conversation: string; verdict: string });
    expect(message).toMatchObject({ verdict: 'answer' });
    expect((await skranke('log', 'show', 'reviewed')).out).toMatch(/customer {2}kan jeg bytte en genser\?[\s\S]*because: .*return-policy/);
    expect((await skranke('log', 'show', message!.conversation.slice(-8))).out).toContain('kan jeg bytte en genser?');
    const csv = (await skranke('log', 'export', 'reviewed', '--format', 'csv')).out;
    expect(csv).toMatch(/^at,conversation,channel,seq,author/);
    expect(csv.match(/^2026-12-17T/gm)).toHaveLength(2);
    expect(await skranke('log', 'show', 'nobody')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('no conversation nobody') });
  });

  it('refuses a second server on the same data folder, with a sentence', async () => {
    const second = await runSkranke(['start'], { environment: { ...environment, PORT: '0' } });
    expect(second).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Another server is already using the data folder') });
  });

  it('refuses a port that is taken, with a remedy', async () => {
    const port = new URL(server.url).port;
    const second = await runSkranke(['start'], { environment: { ...environment, DATA_DIR: join(shop, 'other'), PORT: port } });
    expect(second).toMatchObject({ code: 1, err: expect.stringContaining(`Another program uses port ${port}`) });
  });
});

describe('a start', () => {
  it('lists every fault of the settings at once', async () => {
    const { code, err } = await runSkranke(['start'], { environment: { PORT: 'many', LOG_LEVEL: 'loud', PUBLIC_URL: 'chat', MicrosoftAppPassword: 'x' } });
    expect(code).toBe(1);
    for (const name of ['PORT', 'LOG_LEVEL', 'PUBLIC_URL', 'MicrosoftAppId']) expect(err).toContain(`  ${name} `);
  });

  it('reads .env in the working folder; the environment wins', async () => {
    const shop = aShopFolder(folder());
    writeText(join(shop, '.env'), 'PORT=nonsense\nLOG_LEVEL=loud\n');
    const { err } = await runSkranke(['start'], { folder: shop, environment: { PORT: '0' } });
    expect(err).toContain('LOG_LEVEL');
    expect(err).not.toContain('PORT');
  });

  it('tells the faults of a FAQ that never worked, and where', async () => {
    const shop = aShopFolder(folder());
    writeText(join(shop, 'faq/nb/shop.yaml'), 'a:\n  titel: x\n');
    const { code, err } = await runSkranke(['start'], { folder: shop, environment: { PORT: '0' } });
    expect(code).toBe(1);
    expect(err).toMatch(/nb\/shop\.yaml:2:3 "titel" is not a field; did you mean "title"\?/);
  });

  it('answers from the last good FAQ when it finds the files broken', async () => {
    const shop = aShopFolder(folder());
    const environment = { FAQ_DIR: join(shop, 'faq'), DATA_DIR: join(shop, 'data') };
    const emulator = await fakeEmulator();
    const ask = (server: RunningServer) => postJson(`${server.url}/api/messages`, emulator.activity({ text: 'kan jeg bytte en genser?', deliveryMode: 'expectReplies' }));
    const first = await startServer(environment);
    await ask(first);
    await first.stop();
    writeText(join(shop, 'faq/nb/shop.yaml'), 'a: [');
    const second = await startServer(environment);
    expect(JSON.stringify((await ask(second)).body)).toContain('30 dagers');
    await until(() => second.output().includes('last good one answers instead'), 'the log says so');
    await second.stop();
    await emulator.close();
  });

  it('ends with code 0 when it is told to, and lets go of its folder', async () => {
    const shop = aShopFolder(folder());
    const environment = { FAQ_DIR: join(shop, 'faq'), DATA_DIR: join(shop, 'data') };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const server = await startServer(environment);
      expect(await server.stop(signal)).toEqual({ code: 0, signal: null });
    }
  });
});
