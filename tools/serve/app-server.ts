import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { ROUTES } from '../../src/routes';

const host = '127.0.0.1';
const preferredPort = 10086;

/** A running server of an H5 build. */
export interface AppServer {
  /** Where it answers, without a slash at the end: `http://127.0.0.1:10086`. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves an H5 build as production does, to this machine alone: files as they are, a folder's `index.html`, an
 * address of the app as its prerendered page or else the app itself. Anything else is a 404: a plain one for a file,
 * the app (which then shows its own "not found" page) for a page.
 * @param folder the H5 build, for example `dist/preview/h5`.
 * @param port tried first; where it is taken, any free one. 0 asks for a free one at once.
 * @throws when the folder holds no `index.html`.
 * @example const { address, close } = await serveApp('dist/h5');
 */
export async function serveApp(folder: string, port: number = preferredPort): Promise<AppServer> {
  const server = createServer(answerRequests(folder));
  await listen(server, port).catch((error: unknown) => {
    if (!isAddressTaken(error)) throw error;
    return listen(server, 0);
  });
  // A server on a port always has such an address.
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${actualPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function answerRequests(folder: string): RequestListener {
  const shell = readShell(folder);
  const appAddresses = new Set<string>(['/', ...Object.values(ROUTES).map((route) => route.address)]);
  const serveFile = sirv(folder, {
    // A page's address leads to the `index.html` of its folder.
    extensions: ['html'],
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheControl(path));
    },
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    serveFile(request, response, () => {
      const path = pathOf(request.url ?? '/');
      if (extname(path) !== '') {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
        return;
      }
      const status = appAddresses.has(path) ? 200 : 404;
      response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
      response.end(request.method === 'HEAD' ? undefined : shell);
    });
  };
}

/** The app without a drawn page: `index.html`, or `200.html` where prerendering has drawn over the former. */
function readShell(folder: string): Buffer {
  const file = ['200.html', 'index.html'].map((name) => join(folder, name)).find((path) => existsSync(path));
  if (file === undefined) {
    throw new Error(`${folder} holds no index.html: build the app first (npm run build:preview or build:h5).`);
  }
  return readFileSync(file);
}

/** The path of a request's address, without its query and without a slash at its end. */
function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/, '');
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}

/** Files with a hash in their name never change; everything else must be asked for again. */
function cacheControl(path: string): string {
  return /\.[0-9a-f]{8}\.(js|css)$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function isAddressTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';
}
