import { MeasuredBar, percentOf } from './MeasuredBar';

export interface ProgressProps {
  /** What goes on, such as 正在更新内容. */
  subject: string;
  /** How far it has come in words, such as 已完成 3 项，共 8 项. */
  text: string;
  value: number;
  maximum: number;
}

/** How far something that goes on has come, in words and as a bar. */
export function Progress({ subject, text, value, maximum }: ProgressProps) {
  const percent = percentOf(value, maximum);
  return (
    <MeasuredBar
      subject={subject}
      text={text}
      percent={percent}
      traits={{ role: 'progressbar', percent: Math.round(percent ?? 0) }}
    />
  );
}
