/**
 * Answers the requests of one connection one after the other. HTTP lets a client send many at once without waiting for
 * an answer (RFC 9112, 9.3.2), and Node hands over all that have arrived: a thousand fit into 54 KB, and would be
 * rendered together for a client that may not even read them. No browser does this. Wraps the handler of all requests.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

interface Line {
  current: ServerResponse;
  readonly waiting: Turn[];
}
interface Turn {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/**
 * @param maxHeld requests that wait for their turn, of all connections together; a connection that brings more is
 *   closed
 */
export function oneAtATime(handler: RequestListener, maxHeld: number): RequestListener {
  const lines = new WeakMap<Socket, Line>();
  let held = 0;

  const hold = (line: Line, turn: Turn) => {
    const { socket } = turn.request;
    if (held >= maxHeld) {
      socket.destroy();
      return;
    }
    held++;
    // Nothing more is read, and so no more work is done, before its turn.
    socket.pause();
    line.waiting.push(turn);
    if (line.waiting.length === 1) line.current.once('close', () => afterTurn(line, socket));
  };

  /** Other connections are served between two requests. */
  const afterTurn = (line: Line, socket: Socket) => setImmediate(() => next(line, socket));

  const next = (line: Line, socket: Socket) => {
    if (socket.destroyed) {
      held -= line.waiting.length;
      line.waiting.length = 0;
      return;
    }
    const turn = line.waiting.shift();
    if (!turn) return;
    held--;
    line.current = turn.response;
    if (line.waiting.length === 0) socket.resume();
    else turn.response.once('close', () => afterTurn(line, socket));
    handler(turn.request, turn.response);
  };

  return (request, response) => {
    const { socket } = request;
    const line = lines.get(socket);
    if (!line) lines.set(socket, { current: response, waiting: [] });
    else if (line.waiting.length > 0 || !line.current.writableFinished)
      return hold(line, { request, response });
    else line.current = response;
    handler(request, response);
  };
}
