import { record, recordError } from './journal';
import { MiniProgram } from './mini-program';
import { worker } from './runner-globals';

/*
 * The logic layer's entry: a worker, so that no document, window or network of the browser is within reach.
 */
const miniProgram = new MiniProgram();

worker.listen('error', (event) => {
  recordError(event.error ?? event.message, 'uncaught');
  // The view would hear of it as well, and write it down again.
  event.preventDefault();
});
worker.listen('unhandledrejection', (event) => {
  recordError(event.reason, 'unhandled rejection');
  event.preventDefault();
});
worker.listen('securitypolicyviolation', ({ blockedURI, sourceFile }) => {
  record({ kind: 'error', message: `Code was made out of text (${blockedURI}) in ${sourceFile}: WeChat forbids it.` });
});
worker.listen('message', ({ data }) => {
  try {
    if (data.kind === 'start') miniProgram.start(data);
    else miniProgram.receive(data);
  } catch (error) {
    recordError(error);
    if (data.kind === 'start') worker.send({ kind: 'ready' });
  }
});
