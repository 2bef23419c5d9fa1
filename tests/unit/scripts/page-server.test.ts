import { request as httpRequest, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageServer, servePages } from '../../../scripts/serve/page-server.ts';

/** Status and text of one answer. */
function ask(start: typeof httpRequest, options: RequestOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = start({ host: '127.0.0.1', ...options }, (response) => {
      let text = `${response.statusCode} `;
      response.on('data', (piece) => {
        text += piece;
      });
      response.on('end', () => resolve(text));
    });
    request.on('error', reject);
    request.end();
  });
}

describe('the page server', () => {
  let server: PageServer;

  async function* slowly() {
    yield 'first, ';
    yield 'second';
  }

  beforeAll(async () => {
    server = await servePages((url) => {
      if (url.host !== 'paper.example') return null;
      return url.pathname === '/slow' ? { body: slowly(), headers: { 'x-sample': 'yes' } } : `<p>${url.href}`;
    });
  });

  afterAll(() => server.close());

  const headers = { host: 'paper.example' };

  it('answers plain HTTP and TLS on one port, under the host that was asked for', async () => {
    const options = { port: server.port, path: '/a?b', headers };
    expect(await ask(httpRequest, options)).toBe('200 <p>http://paper.example/a?b');
    const secure = { ...options, rejectUnauthorized: false };
    expect(await ask(httpsRequest, secure)).toBe('200 <p>https://paper.example/a?b');
  });

  it('answers as a proxy for plain pages', async () => {
    const options = { port: server.port, path: 'http://paper.example/c', headers };
    expect(await ask(httpRequest, options)).toBe('200 <p>http://paper.example/c');
  });

  it('answers as a proxy for pages over TLS', async () => {
    const tunnel = connect(server.port, '127.0.0.1');
    tunnel.write('CONNECT paper.example:443 HTTP/1.1\r\nHost: paper.example:443\r\n\r\n');
    const greeting = await new Promise((resolve) => tunnel.once('data', (piece) => resolve(String(piece))));
    expect(greeting).toMatch(/^HTTP\/1\.1 200 /);
    const secure = connectTls({ socket: tunnel, rejectUnauthorized: false });
    secure.write('GET /d HTTP/1.1\r\nHost: paper.example\r\nConnection: close\r\n\r\n');
    let answer = '';
    for await (const piece of secure) answer += piece;
    expect(answer).toContain('<p>https://paper.example/d');
  });

  it('sends a page in pieces with headers of its own', async () => {
    expect(await ask(httpRequest, { port: server.port, path: '/slow', headers })).toBe('200 first, second');
  });

  it('knows no other host, and remembers who was asked for', async () => {
    const other = { port: server.port, path: '/e', headers: { host: 'elsewhere.example' } };
    expect(await ask(httpRequest, other)).toBe('404 Not found');
    expect(server.requests).toContain('http://elsewhere.example/e');
  });
});
