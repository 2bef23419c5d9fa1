import { connect, type Socket } from 'node:net';

/** Firefox's own remote protocol. Unlike WebDriver BiDi, it has access to extension pages and the browser's chrome. */
export interface Marionette {
  /** Sends one command and waits for its answer. Rejects with Firefox's message if the command fails. */
  send(command: string, parameters?: Record<string, unknown>): Promise<unknown>;
  close(): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Connects to a Firefox started with `-marionette` at a loopback port. Rejects if nobody listens there. */
export function connectMarionette(port: number): Promise<Marionette> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const waiting = new Map<number, Waiting>();
    let greeted = false;
    const fail = (reason: Error) => {
      reject(reason);
      for (const { reject: rejectOne } of waiting.values()) rejectOne(reason);
      waiting.clear();
    };
    socket.on('error', fail);
    socket.on('close', () => fail(new Error('Firefox closed the Marionette connection.')));
    readMessages(socket, (message) => {
      if (greeted) settle(waiting, message);
      else resolve(sender(socket, waiting));
      greeted = true;
    });
  });
}

function sender(socket: Socket, waiting: Map<number, Waiting>): Marionette {
  let lastId = 0;
  return {
    send(command, parameters = {}) {
      lastId += 1;
      const id = lastId;
      const text = JSON.stringify([0, id, command, parameters]);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.write(`${Buffer.byteLength(text)}:${text}`, (error) => {
          // A closed connection gives no reason.
          if (error && waiting.delete(id))
            reject(new Error(`Firefox cannot be told ${command}: ${error.message}`));
        });
      });
    },
    close: () => socket.destroy(),
  };
}

/** Messages come as `LENGTH:JSON`, in pieces of any size; the length counts bytes. */
function readMessages(socket: Socket, receive: (message: unknown) => void): void {
  let held = Buffer.alloc(0);
  socket.on('data', (piece: Buffer) => {
    held = Buffer.concat([held, piece]);
    for (let colon = held.indexOf(':'); colon > 0; colon = held.indexOf(':')) {
      const end = colon + 1 + Number(held.subarray(0, colon).toString());
      if (held.length < end) return;
      receive(JSON.parse(held.subarray(colon + 1, end).toString()));
      held = held.subarray(end);
    }
  });
}

/** An answer is `[1, id, error, result]`. */
function settle(waiting: Map<number, Waiting>, message: unknown): void {
  if (!Array.isArray(message)) return;
  const [, id, error, result] = message;
  const one = waiting.get(id);
  waiting.delete(id);
  if (error) one?.reject(new Error(`Firefox: ${error.error}: ${error.message}`));
  else one?.resolve(result?.value === undefined ? result : result.value);
}
