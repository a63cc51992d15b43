/** The parts of botframework-webchat and botframework-directlinejs that are used here, and of RxJS 5 that stands in them. */
export interface WebChat {
  createDirectLine(options: Readonly<Record<string, unknown>>): DirectLine;
  createStore(state?: object, ...middleware: ((api: Store) => (next: (action: Action) => unknown) => (action: Action) => unknown)[]): Store;
  renderWebChat(props: Readonly<Record<string, unknown>>, element: Element): void;
}

export interface Action {
  type: string;
  payload?: Readonly<Record<string, unknown>>;
}

export interface Store {
  dispatch(action: Action): void;
}

export interface Observer<T> {
  next?(value: T): void;
  error?(error: unknown): void;
  complete?(): void;
}

export interface Observed<T> {
  subscribe(observer: Observer<T>): { unsubscribe(): void };
  map<Other>(change: (value: T) => Other): Observed<Other>;
}

/** What {@link DirectLine.connectionStatus$} tells. */
export const connection = { online: 2, expired: 3, failed: 4, ended: 5 } as const;

export interface DirectLine {
  activity$: Observed<Activity>;
  connectionStatus$: Observed<number>;
  postActivity(activity: Activity): Pick<Observed<string>, 'subscribe'>;
  reconnect(conversation: { token: string; conversationId: string; streamUrl?: string }): void;
  end(): void;
  getRetryDelay(): number;
  /** Not public, and kept by the tests: how far it has read, and how often and how slowly it tries again. */
  watermark: string;
  retries: number;
  timeout: number;
  services: { ajax(request: { method: string; url: string }): Asked };
}

/** What the server answers to "what is new?". */
export interface Polled {
  response: { activities: Activity[]; watermark: string };
}

export interface Asked {
  subscribe(next: (result: Polled) => void, error: (reason: { status?: number }) => void): unknown;
}

export interface Activity {
  type: string;
  id?: string;
  text?: string;
  from?: { id?: string; role?: string };
  channelData?: { clientActivityID?: string };
  attachments?: Attachment[];
}

export interface Attachment {
  contentType: string;
  content?: unknown;
  contentUrl?: string;
  thumbnailUrl?: string;
  name?: string;
}
