import { AtProgress } from 'taro-ui';
import './ProgressBar.scss';

/** taro-ui's progress bar in our colours. It has no role of its own: `Meter` gives it one. */
export function ProgressBar({ percent }: { percent: number }) {
  return <AtProgress className="hq-progress-bar" percent={percent} isHidePercent />;
}
