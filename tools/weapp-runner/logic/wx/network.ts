import type { NetworkState } from '../../protocol';
import { recordCall } from '../journal';
import { worker } from '../runner-globals';
import { asynchronous, CallRefusal, type WechatFunction } from './asynchronous';
import { networkType, type Phone } from './phone';

/** How long a slow network takes for one answer, in milliseconds. */
const slowAnswerMs = 2000;

/** What a hotel's network says to every request before one has signed in. */
const foreignPage = '<!DOCTYPE html><html><title>Login</title></html>';

interface RequestOptions {
  url?: unknown;
  method?: string;
  header?: Record<string, string>;
  data?: unknown;
  dataType?: string;
}

interface Answer {
  status: number | null;
  body: string;
  headers: Record<string, string>;
}

/** Requests that are on their way, by their question's number. */
export class Network {
  private readonly open = new Map<number, (answer: Answer) => void>();
  private last = 0;
  private readonly phone: Phone;

  constructor(phone: Phone) {
    this.phone = phone;
  }

  settle(question: number, answer: Answer): void {
    this.open.get(question)?.(answer);
    this.open.delete(question);
  }

  calls(): Record<string, WechatFunction> {
    return {
      request: asynchronous('request', (options: RequestOptions) => this.request(options)),
      getNetworkType: asynchronous('getNetworkType', () => ({ networkType: networkType(this.phone.state) })),
    };
  }

  private async request({ url, method = 'GET', header = {}, data, dataType = 'json' }: RequestOptions) {
    if (typeof url !== 'string') throw new CallRefusal('parameter error: url should be a text');
    if (!this.isAllowed(url)) throw new CallRefusal('url not in domain list');
    recordCall('request', { url, method });
    const state: NetworkState = this.phone.state.network;
    if (state === 'offline') throw new CallRefusal('net::ERR_INTERNET_DISCONNECTED');
    if (state === 'slow') await new Promise((wake) => setTimeout(wake, slowAnswerMs));
    const answer: Answer =
      state === 'wrongData'
        ? { status: 200, body: foreignPage, headers: { 'Content-Type': 'text/html' } }
        : await this.ask(url, method, header, data);
    if (answer.status === null) throw new CallRefusal('net::ERR_CONNECTION_FAILED');
    return { statusCode: answer.status, header: answer.headers, data: readBody(answer.body, dataType), cookies: [] };
  }

  private ask(url: string, method: string, headers: Record<string, string>, data: unknown): Promise<Answer> {
    this.last += 1;
    const question = this.last;
    const body = typeof data === 'string' ? data : data === undefined ? '' : JSON.stringify(data);
    worker.send({ kind: 'request', question, url, method, headers, body });
    return new Promise((resolve) => this.open.set(question, resolve));
  }

  private isAllowed(url: string): boolean {
    return (
      url.startsWith('https://') &&
      this.phone.state.requestDomains.some((domain) => url === domain || url.startsWith(`${domain}/`))
    );
  }
}

/** WeChat reads JSON by itself, and hands over the text where it is none. */
function readBody(body: string, dataType: string): unknown {
  if (dataType !== 'json') return body;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
}
