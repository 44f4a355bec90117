import { MeasuredBar, percentOf } from './MeasuredBar';

export interface MeterProps {
  /** What is measured, such as 养老院. */
  subject: string;
  /** The measure in words, such as 原文 28 家 · 已收录 0 家. */
  text: string;
  value: number;
  /** The whole; a meter without one shows words alone. */
  maximum: number | null;
}

/** How much of a whole is there, in words and as a bar. */
export function Meter({ subject, text, value, maximum }: MeterProps) {
  return <MeasuredBar subject={subject} text={text} percent={percentOf(value, maximum)} traits={{ role: 'img' }} />;
}
