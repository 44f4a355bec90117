import { chromiumFlags, provideBrowser, type MachineProbes } from './browser';

/** A machine on which packages appear once they are installed. */
function imaginaryMachine(options: {
  programs?: string[];
  hasFont?: boolean;
  mayInstall?: boolean;
  packagesWork?: boolean;
  playwright?: 'installed' | 'installable' | 'unreachable';
}) {
  const programs = new Set(options.programs ?? []);
  let hasFont = options.hasFont ?? false;
  let playwright = options.playwright ?? 'unreachable';
  const actions: string[] = [];
  const probes: MachineProbes = {
    findProgram: (names) => names.filter((name) => programs.has(name)).map((name) => `/bin/${name}`)[0],
    hasChineseFont: () => hasFont,
    mayInstallPackages: () => options.mayInstall ?? false,
    installPackages: (names) => {
      actions.push(`apt ${names.join(' ')}`);
      if (options.packagesWork === false) return;
      if (names.includes('chromium')) programs.add('chromium');
      if (names.includes('nginx-light')) programs.add('nginx');
      hasFont ||= names.includes('fonts-noto-cjk');
    },
    findPlaywrightBrowser: () => (playwright === 'installed' ? '/playwright/chrome' : undefined),
    installPlaywrightBrowser: () => {
      actions.push('playwright');
      if (playwright === 'installable') playwright = 'installed';
    },
  };
  return { probes, actions };
}

const everything = ['chromium', 'chinese-font', 'nginx'] as const;

describe('provideBrowser', () => {
  it.each(['chromium', 'chromium-browser', 'google-chrome'])('takes the installed %s and installs nothing', (name) => {
    const { probes, actions } = imaginaryMachine({ programs: [name, 'nginx'], hasFont: true, mayInstall: true });
    expect(provideBrowser(everything, probes)).toEqual({
      chromium: `/bin/${name}`,
      hasChineseFont: true,
      nginx: '/bin/nginx',
    });
    expect(actions).toEqual([]);
  });

  it('prefers chromium to chrome', () => {
    const { probes } = imaginaryMachine({ programs: ['google-chrome', 'chromium'], hasFont: true });
    expect(provideBrowser(['chromium'], probes).chromium).toBe('/bin/chromium');
  });

  it('installs what is missing, and only that, where it may', () => {
    const { probes, actions } = imaginaryMachine({ programs: ['chromium'], mayInstall: true });
    expect(provideBrowser(everything, probes)).toEqual({
      chromium: '/bin/chromium',
      hasChineseFont: true,
      nginx: '/bin/nginx',
    });
    expect(actions).toEqual(['apt fonts-noto-cjk nginx-light']);
  });

  it('installs nothing that was not asked for', () => {
    const { probes, actions } = imaginaryMachine({ programs: ['chromium'], hasFont: true, mayInstall: true });
    expect(provideBrowser(['chromium', 'chinese-font'], probes).nginx).toBeUndefined();
    expect(actions).toEqual([]);
  });

  it("uses Playwright's browser when it is already there", () => {
    const { probes, actions } = imaginaryMachine({ hasFont: true, playwright: 'installed' });
    expect(provideBrowser(['chromium'], probes).chromium).toBe('/playwright/chrome');
    expect(actions).toEqual([]);
  });

  it("downloads Playwright's browser where packages may not be installed", () => {
    const { probes, actions } = imaginaryMachine({ hasFont: true, playwright: 'installable' });
    expect(provideBrowser(['chromium'], probes).chromium).toBe('/playwright/chrome');
    expect(actions).toEqual(['playwright']);
  });

  it("downloads Playwright's browser when installing packages failed", () => {
    const { probes, actions } = imaginaryMachine({
      hasFont: true,
      mayInstall: true,
      packagesWork: false,
      playwright: 'installable',
    });
    expect(provideBrowser(['chromium'], probes).chromium).toBe('/playwright/chrome');
    expect(actions).toEqual(['apt chromium', 'playwright']);
  });

  it('stops with one sentence in two languages when there is no browser', () => {
    const { probes } = imaginaryMachine({ hasFont: true });
    expect(() => provideBrowser(['chromium'], probes)).toThrow(
      'The tests need chromium: install them (on Debian or Ubuntu: apt-get install chromium) and run the tests again. ' +
        '测试缺少 chromium：请先安装 chromium，再重新运行测试。',
    );
  });

  it('stops when the font or nginx is missing and may not be installed', () => {
    const { probes, actions } = imaginaryMachine({ programs: ['chromium'] });
    expect(() => provideBrowser(everything, probes)).toThrow('apt-get install fonts-noto-cjk nginx-light');
    expect(actions).toEqual([]);
  });
});

describe('chromiumFlags', () => {
  it('leaves the sandbox on for everyone but root', () => {
    expect(chromiumFlags(true)).toContain('--no-sandbox');
    expect(chromiumFlags(false)).not.toContain('--no-sandbox');
    expect(chromiumFlags(false)).toContain('--disable-quic');
  });
});
