import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

type Factory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
type Claims = Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0];
type Authenticate = ConfigurationBotFrameworkAuthentication['authenticateRequest'];
type Connector = ReturnType<Factory['create']>;
type UserTokens = ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>;

/** Azure's channels have a handful of addresses; an Emulator takes a new port at every start. */
const mostKept = 100;

/**
 * The framework's authentication, which keeps the clients that speak to peers: the framework makes two new ones, each with a pipeline of
 * its own, for every message, though they hold nothing of a turn.
 */
export class KeepingAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, Connector>();
  readonly #userTokens = new Map<string, UserTokens>();

  override async authenticateRequest(...[activity, header]: Parameters<Authenticate>): ReturnType<Authenticate> {
    const result = await super.authenticateRequest(activity, header);
    if (result.connectorFactory !== undefined) result.connectorFactory = this.#keeping(result.connectorFactory, result.claimsIdentity);
    return result;
  }

  override createConnectorFactory(claims: Claims): Factory {
    return this.#keeping(super.createConnectorFactory(claims), claims);
  }

  override async createUserTokenClient(claims: Claims): UserTokens {
    return keep(this.#userTokens, keyOf(claims), () => super.createUserTokenClient(claims));
  }

  #keeping(factory: Factory, claims: Claims): Factory {
    const create = factory.create.bind(factory);
    factory.create = async (serviceUrl, audience) => keep(this.#connectors, `${keyOf(claims)} ${audience ?? ''} ${serviceUrl}`, () => create(serviceUrl, audience));
    return factory;
  }
}

/** Whom the clients speak for. */
function keyOf(claims: Claims): string {
  return claims.claims.map(({ type, value }) => `${type}=${value}`).filter((claim) => /^(aud|appid|ver)=/.test(claim)).join(' ');
}

function keep<Client>(kept: Map<string, Promise<Client>>, key: string, make: () => Promise<Client>): Promise<Client> {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  // A failure is not kept: the next message tries again.
  made.catch(() => kept.delete(key));
  kept.set(key, made);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return made;
}
