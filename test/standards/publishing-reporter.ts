import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FullConfig, FullResult, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { format } from 'prettier';
import { summariseMeasurements, type ScreenMeasurement } from '../../src/domain/standards';
import { measurementAttachment, measurementsPath, publishedTablePath, type MeasurementFile } from './measurement-file';

/** Writes what a whole walk has measured; nothing when a single screen failed or was left out. */
export default class PublishingReporter implements Reporter {
  private readonly measurements: ScreenMeasurement[] = [];
  private expected = 0;
  private browser = '';

  onBegin(_config: FullConfig, suite: Suite): void {
    this.expected = suite.allTests().filter(({ location }) => location.file.includes('/walk.')).length;
  }

  onTestEnd(_test: TestCase, { attachments, annotations }: TestResult): void {
    for (const { name, body } of attachments) {
      if (name !== measurementAttachment || body === undefined) continue;
      this.measurements.push(JSON.parse(body.toString('utf8')) as ScreenMeasurement);
    }
    this.browser = annotations.find(({ type }) => type === 'browser')?.description ?? this.browser;
  }

  async onEnd({ status }: FullResult): Promise<void> {
    if (status !== 'passed' || this.measurements.length < this.expected) {
      process.stdout.write(
        `\nNothing is published: of ${String(this.expected)} screens ${String(this.measurements.length)} were measured.\n`,
      );
      return;
    }
    const about = { measuredOn: today(), browser: this.browser };
    const order = ({ mode, state, target }: ScreenMeasurement): string => `${target} ${mode} ${state}`;
    const measurements = [...this.measurements].sort((one, other) => (order(one) < order(other) ? -1 : 1));
    const file: MeasurementFile = { ...about, measurements };
    await write(measurementsPath, file);
    await write(publishedTablePath, summariseMeasurements(measurements, about));
    process.stdout.write(`\nPublished: ${String(measurements.length)} screens measured.\n`);
  }
}

async function write(path: string, content: unknown): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await format(JSON.stringify(content), { parser: 'json', printWidth: 120 }));
}

/** The day in Tianjin. */
function today(): string {
  return new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
