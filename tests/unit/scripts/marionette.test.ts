import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { connectMarionette } from '../../../scripts/browser/marionette.ts';

const framed = (message: unknown): string => {
  const text = JSON.stringify(message);
  return `${Buffer.byteLength(text)}:${text}`;
};

/** A fake Firefox that greets, and answers each command with what `answer` writes. */
async function aFirefox(answer: (socket: Socket, id: number) => void) {
  const server = createServer((socket) => {
    socket.write(framed({ marionetteProtocol: 3 }));
    socket.on('data', (data) => {
      const [, id] = JSON.parse(String(data).replace(/^\d+:/, ''));
      answer(socket, id);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return connectMarionette((server.address() as AddressInfo).port);
}

test('a command gets its answer, in whatever pieces it comes', async () => {
  const marionette = await aFirefox((socket, id) => {
    const text = Buffer.from(framed([1, id, null, { value: '한국' }]));
    // In the middle of a letter.
    socket.write(text.subarray(0, -8));
    setTimeout(() => socket.write(text.subarray(-8)), 5);
  });
  expect(await marionette.send('Any')).toBe('한국');
  marionette.close();
});

test('a Firefox that ends during a command or before it, and keeps nobody waiting', async () => {
  const marionette = await aFirefox((socket) => socket.destroy());
  await expect(marionette.send('First')).rejects.toThrow('closed the Marionette connection');
  await expect(marionette.send('Second')).rejects.toThrow('cannot be told Second');
});
