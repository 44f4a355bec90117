import type { Destination } from '../../src/routes';
import { test } from './fixtures';

test.use({ profile: 'release' });

const unknown: readonly [Destination, string][] = [
  [{ page: 'article', id: 'nothing' }, '新闻摘要'],
  [{ page: 'place', id: '<script>alert(1)</script>' }, '养老服务'],
  [{ page: 'project', id: '__proto__' }, '学校项目'],
  [{ page: 'programme', id: 'constructor' }, '救助指南'],
];

for (const [destination, list] of unknown) {
  test(`an unknown id of ${destination.page} gives a sentence and the way to the list`, async ({ app }) => {
    await app.open(destination);
    await app.seesRole('heading', '没有找到这一页');
    await app.tapByRole('button', '看全部列表');
    await app.seesRole('heading', list);
  });
}
