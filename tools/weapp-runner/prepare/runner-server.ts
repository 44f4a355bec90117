import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { defineName, factsName, templatesName } from '../logic/module-names';
import { readBuildFolder } from './build-folder';
import { runtimeBundles } from './runtime-bundles';
import { compileTemplates } from './templates';

const host = '127.0.0.1';

/** A built mini-program, ready to be opened in a browser on this machine. */
export interface RunnerServer {
  /** `http://127.0.0.1:40123`, without a slash at the end. */
  address: string;
  close(): Promise<void>;
}

interface Answer {
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

/** The logic layer makes no code out of text: the browser refuses it, and the runner hears of it. */
const noCodeFromText = { 'Content-Security-Policy': "script-src 'self'" };

/**
 * Prepares a build (templates, style sheets, settings) and serves it, unchanged scripts and all, on a free port.
 * @param folder the build, for example `dist/weapp`.
 * @throws when the build cannot be started at all: a broken template or style sheet, a missing file.
 * @example const { address, close } = await serveMiniProgram('dist/weapp');
 */
export async function serveMiniProgram(folder: string): Promise<RunnerServer> {
  const answers = prepare(folder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
    send(response, answers(path));
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, host, done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function prepare(folder: string): (path: string) => Answer | undefined {
  const build = readBuildFolder(folder);
  const bundles = runtimeBundles();
  const script = (body: string, headers?: Record<string, string>): Answer => ({
    type: types['.js'] ?? '',
    body,
    ...(headers === undefined ? {} : { headers }),
  });
  const own = new Map<string, Answer>([
    ['/', { type: types['.html'] ?? '', body: readFileSync(resolve(__dirname, '../view/phone.html')) }],
    ['/view.js', script(bundles.view)],
    ['/logic.js', script(bundles.logic, noCodeFromText)],
    ['/view-facts.json', { type: types['.json'] ?? '', body: JSON.stringify(build.viewFacts) }],
    ['/facts.js', script(`${factsName} = ${JSON.stringify(build.logicFacts)};`)],
    ['/templates.js', script(`${templatesName} = ${compileTemplates(build)};`)],
  ]);
  return (path) => {
    const known = own.get(path);
    if (known !== undefined) return known;
    const [, kind = '', file = ''] = /^\/(scripts|files)\/(.+)$/.exec(path) ?? [];
    if (!build.files.includes(file)) return undefined;
    const content = readFileSync(join(build.root, file));
    if (kind === 'scripts') return script(asModule(file, content.toString('utf8')));
    return { type: types[extname(file)] ?? 'application/octet-stream', body: content };
  };
}

/** WeChat wraps each script in the same way; `Function` is hidden here because the component framework needs it. */
function asModule(file: string, code: string): string {
  return `${defineName}(${JSON.stringify(file)},function(require,module,exports,Function){${code}\n});`;
}

function send(response: ServerResponse, answer: Answer | undefined): void {
  if (answer === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
    return;
  }
  response.writeHead(200, {
    'Content-Type': answer.type,
    // The build may change between two starts.
    'Cache-Control': 'no-cache',
    ...answer.headers,
  });
  response.end(answer.body);
}
