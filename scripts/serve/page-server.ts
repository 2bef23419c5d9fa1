import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { TLSSocket } from 'node:tls';
import { makeCertificate } from './certificate.ts';

/** The answer to a request. A stream of parts is sent as it comes. */
export interface PageAnswer {
  readonly body: string | Uint8Array | AsyncIterable<string>;
  /** MIME type; HTML in UTF-8 by default. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
}

/** Finds the answer for an address under its real host name; `null` is a 404. A string is an HTML page. */
export type PageSource = (url: URL) => PageAnswer | string | null;

/** A running server. `requests` keeps every request that reached it, for any host name. */
export interface PageServer {
  readonly port: number;
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** First byte of a TLS connection: a handshake record. */
const TLS_HANDSHAKE = 22;

/**
 * Serves pages under any host name from one loopback port, which speaks TLS and plain HTTP and is an HTTP
 * proxy as well (for Firefox). No request leaves the machine: what `source` does not know is a 404.
 */
export async function servePages(source: PageSource): Promise<PageServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = addressOf(request);
    requests.push(url.href);
    send(response, url.pathname === '/favicon.ico' ? { body: '', status: 204 } : source(url));
  };
  const plain = createHttpServer(answer);
  const secure = createHttpsServer(makeCertificate(), answer);
  const route = (socket: Socket) => {
    socket.on('error', () => socket.destroy());
    // `readable` instead of `data`: a flowing socket would lose bytes between its two owners.
    socket.once('readable', () => {
      const first: Buffer | null = socket.read();
      if (first === null) return;
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
    });
  };
  for (const server of [plain, secure]) {
    server.on('connect', (_request: IncomingMessage, socket: Socket) => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      route(socket);
    });
  }
  const front = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    route(socket);
  });
  await new Promise<void>((resolve, reject) => {
    front.once('error', reject);
    front.listen(0, '127.0.0.1', resolve);
  });
  const address = front.address();
  if (address === null || typeof address === 'string') throw new Error('The page server got no port.');
  const close = () =>
    new Promise<void>((resolve) => {
      front.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { port: address.port, requests, close };
}

/** The address as the reader sees it, whether requested directly or in a proxy's absolute form. */
function addressOf(request: IncomingMessage): URL {
  const scheme = request.socket instanceof TLSSocket ? 'https' : 'http';
  return new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'localhost'}`);
}

function send(response: ServerResponse, found: PageAnswer | string | null): void {
  const { body, type, headers, status }: PageAnswer =
    found === null ? { body: 'Not found', status: 404 } : typeof found === 'string' ? { body: found } : found;
  response.writeHead(status ?? 200, {
    'content-type': type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  if (typeof body === 'string' || body instanceof Uint8Array) response.end(body);
  else Readable.from(body).pipe(response);
}
