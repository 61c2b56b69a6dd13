import { createServer } from 'node:http';
import { listener } from './server.js';

/** `PORT` and `NEWSROOM`, the newsroom’s address, from the environment. */
const { PORT = '5175', NEWSROOM = 'http://localhost:4174/' } = process.env;

const server = createServer(listener(new URL(NEWSROOM)));
server.listen(Number(PORT), 'localhost', () => console.log(`ready http://localhost:${PORT}/`));
process.on('SIGTERM', () => {
  server.closeAllConnections();
  server.close();
});
