/**
 * A crowd, until it is stopped: many connections that each request a page rendered on demand again and again, or one
 * that sends a thousand requests at once. Run by crowd.ts as a separate process.
 */
import { connect } from 'node:net';

const [portText, connectionsText, atOnceText, path = '/'] = process.argv.slice(2);
const port = Number(portText);
const requests = `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(Number(atOnceText));
const answersWanted = Number(atOnceText);

for (let count = 0; count < Number(connectionsText); count++) ask();

function ask(): void {
  const socket = connect(port, '127.0.0.1', () => socket.write(requests));
  let answers = 0;
  socket.on('data', (chunk) => {
    answers += chunk.toString('latin1').split('HTTP/1.1 ').length - 1;
    if (answers < answersWanted) return;
    answers = 0;
    socket.write(requests);
  });
  socket.on('error', () => {});
  socket.on('close', () => setTimeout(ask, 10));
}
