import { projectConfigFindings } from './project-config';
import { appWith, removeSamplePrograms, sampleProgram } from './sample-program';
import { resolveThemeValue, themeFindings } from './theme';

afterAll(removeSamplePrograms);

const page = 'pages/news/index.json';

describe('the theme', () => {
  it('gives what is used', () => {
    expect(themeFindings(sampleProgram())).toEqual([]);
    expect(resolveThemeValue(sampleProgram(), '@pageColour')).toEqual(['#ffffff', '#000000']);
    expect(resolveThemeValue(sampleProgram(), '#123456')).toEqual(['#123456']);
  });

  it.each([
    [{ 'theme.json': null }, ['app.json names this theme, but it is not there or no JSON object.']],
    [
      { 'theme.json': '{"light":{"pageColour":"#fff"},"dark":{}}' },
      ['The variable @pageColour is not given in "dark" of theme.json.'],
    ],
    [
      { [page]: '{"backgroundColor":"@other"}' },
      [
        'The variable @other is not given in "light" of theme.json.',
        'The variable @other is not given in "dark" of theme.json.',
      ],
    ],
    [
      appWith({ themeLocation: undefined }),
      [
        'The variable @pageColour is used, but app.json names no themeLocation.',
        'darkmode is on, but app.json names no themeLocation.',
      ],
    ],
  ])('must be whole: %j', (changes, messages) => {
    expect(themeFindings(sampleProgram(changes)).map(({ message }) => message)).toEqual(messages);
  });
});

describe('project.config.json', () => {
  it('may be missing, and otherwise leads to the mini-program', () => {
    const file = 'project.config.json';
    expect(projectConfigFindings(sampleProgram())).toEqual([]);
    expect(projectConfigFindings(sampleProgram({ [file]: null }))).toEqual([]);
    expect(projectConfigFindings(sampleProgram({ [file]: '{"miniprogramRoot":"dist/"}' }))).toEqual([
      { rule: 'project-config', file, message: 'miniprogramRoot is "dist/", where no app.json is.' },
    ]);
  });
});
