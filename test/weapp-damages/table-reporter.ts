import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { damageTable, sentence, type DamageRow } from './damage-table';
import { damages } from './damages';
import { rowAttachment } from './row-attachment';

const file = resolve(__dirname, '../../.cache/weapp-damages.md');

/** Gathers what the specs found out about each damage; writes the table when all damages were tried. */
export default class TableReporter implements Reporter {
  private readonly rows = new Map<string, DamageRow>();

  onTestEnd(_test: TestCase, { attachments }: TestResult): void {
    for (const { name, body } of attachments) {
      if (name !== rowAttachment || body === undefined) continue;
      const row = JSON.parse(body.toString('utf8')) as DamageRow;
      this.rows.set(row.name, row);
    }
  }

  onEnd(): void {
    const rows = damages.flatMap(({ name }) => this.rows.get(name) ?? []);
    if (rows.length === 0) return;
    process.stdout.write(`\n${sentence(rows)}.\n`);
    if (rows.length < damages.length) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, damageTable(rows));
  }
}
