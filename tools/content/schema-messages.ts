import type { ErrorObject } from 'ajv/dist/2020';
import { quote } from './problems';

/** What each pattern of the schemas asks for, in words that an editor understands. */
export const meaningOfPattern: Readonly<Record<string, string>> = {
  '^[a-z0-9]+(-[a-z0-9]+)*$': '应为小写英文字母和数字, 用连字符分隔, 如 street-care-1',
  '^\\d{4}-\\d{2}-\\d{2}$': '不是日期, 应为 年-月-日, 如 2024-11-27',
  '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$': '不是日期, 应为 2024、2024-11 或 2024-11-27',
  '^https?://': '不是网址, 应以 http:// 或 https:// 开头',
  '^\\d{9}$': '应为九位街道代码',
  '^\\d{6}$': '应为六位行政区划代码',
  '^([01]\\d|2[0-3]):[0-5]\\d$': '不是时刻, 应为 08:30',
  '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$': '不是时刻, 应为 17:00, 半夜写 24:00',
};

const nameOfType: Readonly<Record<string, string>> = {
  integer: '整数',
  number: '数字',
  string: '文字',
  boolean: '是 或 否',
  array: '列表',
  object: '几行“名称: 值”',
};

/** One schema error as a sentence in plain Chinese. */
export function messageOf(error: ErrorObject): string {
  const { keyword, data } = error;
  const params = error.params as Record<string, unknown>;
  const value = typeof data === 'string' || typeof data === 'number' ? quote(String(data)) : '';
  if (data === '' || data === null) return `缺少这一项${keyword === 'enum' ? `, 应为 ${wordsOf(params)} 之一` : ''}`;
  switch (keyword) {
    case 'enum':
      return `${value} 不在可用的词里, 应为 ${wordsOf(params)} 之一`;
    case 'pattern':
      return `${value} ${meaningOfPattern[String(params['pattern'])] ?? `应符合 ${String(params['pattern'])}`}`;
    case 'format':
      return `${value} 不是日历上有的一天`;
    case 'maxLength':
      return `有 ${lengthOf(data)} 个字, 最多 ${String(params['limit'])} 个字`;
    case 'minItems':
      return `至少要有 ${String(params['limit'])} 条`;
    case 'minimum':
      return `${value} 太小, 不应小于 ${String(params['limit'])}`;
    case 'maximum':
      return `${value} 太大, 不应大于 ${String(params['limit'])}`;
    case 'type':
      return `${value} 应为${typeOf(params)}`.trim();
    default:
      return `${value} 不符合规定 (${keyword})`.trim();
  }
}

function wordsOf(params: Record<string, unknown>): string {
  const words = (params['allowedValues'] as (string | null)[]).map((word) => word ?? '空');
  return words.join('、');
}

function typeOf(params: Record<string, unknown>): string {
  const types = [params['type']].flat().filter((type) => type !== 'null');
  return types.map((type) => nameOfType[String(type)] ?? String(type)).join('或');
}

function lengthOf(data: unknown): number {
  return typeof data === 'string' ? [...data].length : 0;
}
