/**
 * As much of the browser's XMLHttpRequest as `botframework-directlinejs` (through RxJS 5) uses, over `fetch`: the packages that offer it for Node cannot send
 * FormData.
 */
export class FetchingXhr {
  readyState = 0;
  status = 0;
  statusText = '';
  response: unknown = null;
  responseText = '';
  responseType = '';
  timeout = 0;
  withCredentials = false;
  upload = {};
  onreadystatechange: (() => void) | undefined;
  onload: (() => void) | undefined;
  onerror: (() => void) | undefined;
  ontimeout: (() => void) | undefined;
  readonly #headers: Record<string, string> = {};
  readonly #ended = new AbortController();
  #method = 'GET';
  #url = '';

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
    this.readyState = 1;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }

  getResponseHeader(): null {
    return null;
  }

  getAllResponseHeaders(): string {
    return '';
  }

  abort(): void {
    this.#ended.abort();
  }

  send(body?: string | FormData): void {
    // The boundary of a form is for fetch to choose.
    if (body instanceof FormData) Reflect.deleteProperty(this.#headers, 'Content-Type');
    fetch(this.#url, { method: this.#method, headers: this.#headers, signal: this.#ended.signal, ...(body !== undefined && this.#method !== 'GET' && { body }) })
      .then(async (answer) => {
        this.responseText = await answer.text();
        this.status = answer.status;
        this.statusText = answer.statusText;
        this.response = this.responseType === 'json' ? readJson(this.responseText) : this.responseText;
        this.readyState = 4;
        this.onreadystatechange?.();
        this.onload?.();
      })
      .catch(() => {
        if (this.#ended.signal.aborted) return;
        this.readyState = 4;
        this.onreadystatechange?.();
        this.onerror?.();
      });
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
