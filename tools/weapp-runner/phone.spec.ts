import type { MiniProgramDriver } from './index';
import { button, expect, expectTold, expectToTell, test, told } from './runner-fixture';
import type { PhoneState } from './protocol';

/** Taps a button of the calls page, and waits for everything that it tells. */
async function expectCall(driver: MiniProgramDriver, name: string, answer: string): Promise<void> {
  await expectToTell(driver, () => driver.tap(button(driver, name)), ['asked', answer, 'complete']);
}

const ok = (name: string, fields: object = {}) => `success ${JSON.stringify({ ...fields, errMsg: `${name}:ok` })}`;

const locationAnswers: [name: string, location: PhoneState['location'], answer: string][] = [
  [
    'granted',
    { status: 'granted', latitude: 39.1, longitude: 117.2, accuracyMetres: 65 },
    ok('getLocation', { latitude: 39.1, longitude: 117.2, accuracy: 65, horizontalAccuracy: 65, speed: -1 }),
  ],
  ['refused', { status: 'refused' }, 'fail getLocation:fail auth deny'],
  [
    'switched off',
    { status: 'off' },
    'fail getLocation:fail system permission denied: ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF',
  ],
];

test('the place is granted, refused, switched off or left open', async ({ driver }) => {
  await driver.open('pages/calls/index');
  for (const [, location, answer] of locationAnswers) {
    await driver.setPhone({ location });
    await expectCall(driver, 'location', answer);
  }
  await driver.setPhone({ location: { status: 'unanswered' } });
  const before = (await told(driver)).length;
  await driver.tap(button(driver, 'location'));
  // Later calls are answered; the open question stays open.
  await driver.tap(button(driver, 'network type'));
  await expectTold(driver, ['asked', 'asked', ok('getNetworkType', { networkType: 'wifi' }), 'complete'], before);
  expect(await driver.calls('getLocation')).toEqual(Array(4).fill({ type: 'gcj02' }));
});

test('calls that leave the mini-program are written down', async ({ driver }) => {
  await driver.open('pages/calls/index');
  await expectCall(driver, 'phone call', ok('makePhoneCall'));
  await driver.setPhone({ confirms: false });
  await expectCall(driver, 'phone call', 'fail makePhoneCall:fail cancel');
  expect(await driver.calls('makePhoneCall')).toEqual([{ phoneNumber: '12345' }, { phoneNumber: '12345' }]);
  await expectCall(driver, 'map', ok('openLocation'));
  expect(await driver.calls('openLocation')).toEqual([{ latitude: 39.17, longitude: 117.15, name: '红桥区' }]);
  await expectCall(driver, 'copy', ok('setClipboardData'));
  await expectCall(driver, 'read copy', ok('getClipboardData', { data: '红桥' }));
  expect(await driver.calls('setClipboardData')).toEqual([{ data: '红桥' }]);
});

test('wrong options are refused, and a call without callbacks is a promise', async ({ driver }) => {
  await driver.open('pages/calls/index');
  await expectCall(
    driver,
    'phone call without number',
    'fail makePhoneCall:fail parameter error: parameter.phoneNumber should be String',
  );
  await expectCall(
    driver,
    'map of texts',
    'fail openLocation:fail parameter error: latitude and longitude should be Number',
  );
  await expectToTell(driver, () => driver.tap(button(driver, 'promise')), ['promise getNetworkType:ok']);
});

test('modal, toast and title are shown', async ({ driver, page }) => {
  await driver.open('pages/calls/index');
  await expectCall(driver, 'modal', ok('showModal', { confirm: true, cancel: false }));
  await driver.setPhone({ confirms: false });
  await expectCall(driver, 'modal', ok('showModal', { confirm: false, cancel: true }));
  await expectCall(driver, 'toast', ok('showToast'));
  await expect(page.getByRole('status')).toHaveText('好了');
  await expectCall(driver, 'title', ok('setNavigationBarTitle'));
  await expect(page.locator('#title')).toHaveText('新题');
});

test('the card that is shared is the page’s own', async ({ driver }) => {
  await driver.open('pages/calls/index');
  await driver.share();
  await expect.poll(() => driver.calls('share')).toEqual([{ title: 'from menu', path: 'pages/plain/index?id=1' }]);
  await driver.tap(button(driver, 'share button'));
  await expect
    .poll(() => driver.calls('share'))
    .toContainEqual({ title: 'from button', path: 'pages/plain/index?id=1' });
});

test('text size, screen, theme and base library are seen', async ({ driver, page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await driver.setPhone({ fontSizeSetting: 20, theme: 'dark', baseLibrary: '2.32.3', statusBarHeight: 44 });
  await driver.open('pages/phone/index');
  const facts = {
    windowWidth: 320,
    windowHeight: 568,
    fontSizeSetting: 20,
    statusBarHeight: 44,
    SDKVersion: '2.32.3',
    menuTop: 48,
  };
  await expect(driver.shown.locator('.facts')).toHaveText(JSON.stringify(facts));
  await expect(page.locator('#header')).toBeHidden();
  const theme = driver.findByText(/^theme: /);
  await expect(theme).toHaveText('theme: dark');
  await expect(theme).toHaveCSS('color', 'rgb(240, 240, 240)');
  await driver.setPhone({ theme: 'light' });
  await expect(theme).toHaveText('theme: light');
  await expect(theme).toHaveCSS('color', 'rgb(10, 10, 10)');
  await expectToTell(driver, () => page.setViewportSize({ width: 375, height: 667 }), ['resized to 375 × 667']);
});

test('listeners hear of the network until they stop listening', async ({ driver }) => {
  await driver.open('pages/phone/index');
  const hears = (isConnected: boolean, networkType: string) => [
    `network ${JSON.stringify({ isConnected, networkType })}`,
  ];
  await expectToTell(driver, () => driver.setPhone({ network: 'offline' }), hears(false, 'none'));
  await expectToTell(driver, () => driver.setPhone({ network: 'slow' }), hears(true, '2g'));
  await expectToTell(driver, () => driver.tap(button(driver, 'stop listening')), ['not listening']);
  await driver.setPhone({ network: 'offline', theme: 'dark' });
  await expectToTell(driver, () => driver.tap(button(driver, 'stop listening')), ['not listening']);
  await expect(driver.findByText('theme: light')).toHaveCount(1);
});
