import { AtTimeline } from 'taro-ui';
import './Timeline.scss';

export interface TimelineEntry {
  /** Heading of the entry, such as its date. */
  title: string;
  content: string[];
  tone: 'plain' | 'done' | 'late';
}

const colourOfTone = { plain: 'blue', done: 'green', late: 'red' } as const;

/**
 * taro-ui's timeline in our tokens. `customStyle` must be an object: its default, a string, breaks on H5 with
 * real HTML elements.
 */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const items = entries.map((entry) => ({
    title: entry.title,
    content: entry.content,
    color: colourOfTone[entry.tone],
  }));
  return <AtTimeline className="hq-timeline" items={items} customStyle={{}} />;
}
