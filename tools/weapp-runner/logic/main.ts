import { record, recordError } from './journal';
import { MiniProgram } from './mini-program';
import { worker } from './runner-globals';

/*
 * The logic layer's entry: a worker, so that no document, window or network of the browser is within reach.
 */
const miniProgram = new MiniProgram();

worker.listen('error', ({ message, error }) => {
  recordError(error ?? message, 'uncaught');
});
worker.listen('unhandledrejection', ({ reason }) => {
  recordError(reason, 'unhandled rejection');
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
