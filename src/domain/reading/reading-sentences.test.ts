import { readingSentences } from './reading-sentences';

it('keeps the order of the blocks, and says where each sentence stands', () => {
  const blocks = [
    { id: 'headline', text: '红桥区开发布会' },
    { id: 'blank', text: '' },
    { id: 'gist', text: '增长7.3%。办了3件事。' },
  ];
  expect(readingSentences(blocks)).toEqual([
    { block: 'headline', shown: '红桥区开发布会', spoken: '红桥区开发布会' },
    { block: 'gist', shown: '增长7.3%。', spoken: '增长百分之7.3。' },
    { block: 'gist', shown: '办了3件事。', spoken: '办了3件事。' },
  ]);
});
