import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command';

describe('runCommand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hq-command-'));
  const logFile = join(folder, 'logs', 'command.log');

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('hands back the exit code and keeps both outputs in the log', async () => {
    const script = "console.log('printed'); console.error('complained'); process.exitCode = 3";
    expect(await runCommand([process.execPath, '-e', script], { logFile })).toBe(3);
    expect(readFileSync(logFile, 'utf8').split('\n').sort()).toEqual(['', 'complained', 'printed']);
  });

  it('passes on the environment it is given', async () => {
    const script = 'process.stdout.write(process.env.PACK_PROFILE)';
    await runCommand([process.execPath, '-e', script], { logFile, environment: { PACK_PROFILE: 'preview' } });
    expect(readFileSync(logFile, 'utf8')).toBe('preview');
  });

  it('finds the programs of the project', async () => {
    expect(await runCommand(['tsc', '--version'], { logFile })).toBe(0);
    expect(readFileSync(logFile, 'utf8')).toContain('Version');
  });

  it('ends a program that hangs, with those it started', async () => {
    const hang = 'setTimeout(() => undefined, 60_000)';
    const script = `require('child_process').spawnSync(process.execPath, ['-e', '${hang}'], { stdio: 'inherit' })`;
    expect(await runCommand([process.execPath, '-e', script], { logFile, limitSeconds: 0.5 })).toBe(1);
    expect(readFileSync(logFile, 'utf8')).toContain('Ended: it took longer than 0.5 seconds.');
  });

  it('fails when the program does not exist or is ended by a signal', async () => {
    const complaint = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await runCommand(['no-such-program'], { logFile })).toBe(1);
    complaint.mockRestore();
    const script = "process.kill(process.pid, 'SIGKILL')";
    expect(await runCommand([process.execPath, '-e', script], { logFile })).toBe(1);
  });
});
