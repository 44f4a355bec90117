import { parseChineseNumeral } from '../verify/numerals';
import { quote } from '../problems';
import type { CrossCheck } from './check-context';

/** Units that a figure may have; a new one is added here once an editor has checked that it is no slip. */
export const knownUnits: readonly string[] = [
  ...['%', '个', '家', '所', '座', '处', '宗', '条', '项', '户', '人', '名', '张', '次', '件', '号线'],
  ...['平方米', '万平方米', '平方公里', '公里', '亩', '公顷', '分钟', '天', '年', '元', '万元', '亿元'],
];

/** Units are known, and a number in characters is the number in digits. */
export const figures: CrossCheck = ({ pack, report }) => {
  for (const figure of pack.news.figures) {
    if (figure.unit !== '' && !knownUnits.includes(figure.unit)) {
      report(figure, 'unit', `${quote(figure.unit)} 不是已知的单位, 应为 ${knownUnits.join('、')} 之一`);
    }
    if (figure.asWritten !== null) {
      const number = parseChineseNumeral(figure.asWritten);
      if (number === null || figure.values.length !== 1 || number !== figure.values[0]) {
        const message = `${quote(figure.asWritten)} 不是 ${figure.values.join('、')} 的汉字写法; 只写数字部分, 如 九, 不带单位`;
        report(figure, 'asWritten', message);
      }
    }
  }
};
