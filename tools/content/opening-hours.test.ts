import { parseOpeningHours } from './opening-hours';

describe('parseOpeningHours', () => {
  test.each([
    ['全天', [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '24:00' }]],
    ['每天 08:00-17:00', [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '08:00', closes: '17:00' }]],
    ['周一、周三至周五 08:30-24:00', [{ days: [1, 3, 4, 5], opens: '08:30', closes: '24:00' }]],
    [
      '周一至周五 08:00-11:30; 周一至周五 13:30-17:00；周六、周日 09:00-12:00',
      [
        { days: [1, 2, 3, 4, 5], opens: '08:00', closes: '11:30' },
        { days: [1, 2, 3, 4, 5], opens: '13:30', closes: '17:00' },
        { days: [6, 7], opens: '09:00', closes: '12:00' },
      ],
    ],
  ])('reads %s', (text, periods) => {
    expect(parseOpeningHours(text)).toEqual({ periods });
  });

  test.each([
    ['工作日 08:00-17:00', '不是开放时间'],
    ['周五至周一 08:00-17:00', '不是开放时间'],
    ['周一、周一 08:00-17:00', '不是开放时间'],
    ['每天 8:00-17:00', '不是开放时间'],
    ['每天 08:00-25:00', '不是开放时间'],
    ['每天 08:00-17:00；', '不是开放时间'],
    ['每天 22:00-06:00', '晚于开始时间'],
    ['每天 08:00-12:00；周日 11:00-13:00', '周日的两段时间互相重叠'],
  ])('says what is wrong with %s', (text, message) => {
    expect(parseOpeningHours(text)).toEqual({ error: expect.stringContaining(message) as string });
  });
});
