import { CloudAdapter, type Activity, type TurnContext } from 'botbuilder';

/**
 * The framework's adapter, entered below `process`: that writes its errors to the console and to the caller, and rejects on a body
 * without a type, which would end the process. Here the route decides what is answered.
 */
export class SupportAdapter extends CloudAdapter {
  /** Authenticates and runs `logic`. Rejects with the framework's `AuthenticationError` when the caller is not who it should be. */
  async receive(authorization: string, activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<{ status: number; body?: unknown }> {
    const response = await this.processActivity(authorization, activity, logic);
    return { status: response?.status ?? 200, body: response?.body as unknown };
  }
}
